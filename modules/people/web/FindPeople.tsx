import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Choice, Field } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import type { Place } from '../person.ts'
import css from './PeopleList.module.css'
import { addressOf, placesToLookIn } from './sought.ts'
import type { Sought } from './sought.ts'

const say = words({
  find: { en: 'Find people', es: 'Buscar personas' },
  name: { en: 'Name', es: 'Nombre' },
  place: { en: 'Place', es: 'Lugar' },
  everywhere: { en: 'All places', es: 'Todos los lugares' },
})

type Props<S extends Sought> = {
  path: string
  sought: S
  onChange: (sought: S) => void
  places: readonly Place[]
  children?: ReactNode
}

/** By name and place, as one types. The address follows when one leaves it, so that going back shows the same list. */
export function FindPeople<S extends Sought>({ path, sought, onChange, places, children }: Props<S>) {
  const { history } = useRouter()
  const address = addressOf(path, sought)
  return (
    <search
      className={`screen-only ${css.find}`}
      aria-label={say.find}
      onBlur={() => address !== location.pathname + location.search && history.replace(address)}
    >
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
      {children}
    </search>
  )
}
