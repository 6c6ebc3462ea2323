import { Choice, Field } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import type { Place } from '../person.ts'
import css from './PeopleList.module.css'
import { placesToLookIn } from './sought.ts'
import type { Sought } from './sought.ts'

const say = words({
  find: { en: 'Find people', es: 'Buscar personas' },
  name: { en: 'Name', es: 'Nombre' },
  place: { en: 'Place', es: 'Lugar' },
  everywhere: { en: 'All places', es: 'Todos los lugares' },
})

type Props = { sought: Sought; onChange: (sought: Sought) => void; places: readonly Place[] }

/** By name and place, as one types. */
export function FindPeople({ sought, onChange, places }: Props) {
  return (
    <search className={`screen-only ${css.find}`} aria-label={say.find}>
      <Field
        label={say.name}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={sought.search}
        onChange={({ target }) => onChange({ ...sought, search: target.value })}
      />
      <Choice label={say.place} value={sought.place} onChange={({ target }) => onChange({ ...sought, place: target.value })}>
        <option value="">{say.everywhere}</option>
        {placesToLookIn(places).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
    </search>
  )
}
