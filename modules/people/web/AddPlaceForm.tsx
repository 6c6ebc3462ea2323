import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Place } from '../person.ts'
import { PLACE_KINDS } from '../role.ts'
import type { PlaceKind } from '../role.ts'
import { PlaceChoice } from './PlaceChoice.tsx'
import { placeWords } from './words.ts'

const say = words({
  kind: { en: 'What it is', es: 'Qué es' },
  name: { en: 'Name', es: 'Nombre' },
  below: { en: 'Belongs to', es: 'Pertenece a' },
  add: { en: 'Add', es: 'Agregar' },
})

export function AddPlaceForm({ places, done }: { places: readonly Place[]; done: () => void }) {
  const [kind, setKind] = useState<PlaceKind>('school')
  const [name, setName] = useState('')
  const [parentId, setParentId] = useState(() => places.find((place) => place.kind === 'district')?.id ?? places[0]!.id)
  const add = useAct('people.addPlace', { done })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        add.run({ kind, name, parentId })
      }}
    >
      <Choice label={say.kind} value={kind} onChange={({ target }) => setKind(target.value as PlaceKind)}>
        {PLACE_KINDS.filter((one) => one !== 'district').map((one) => (
          <option key={one} value={one}>
            {placeWords[one]}
          </option>
        ))}
      </Choice>
      <Field
        label={say.name}
        required
        maxLength={120}
        autoComplete="off"
        value={name}
        problem={add.problemAt('name')}
        onChange={({ target }) => setName(target.value)}
      />
      <PlaceChoice label={say.below} places={places} value={parentId} onChange={setParentId} />
      {add.problem && <Notice tone="problem">{add.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={add.busy}>
          {say.add}
        </Button>
      </div>
    </form>
  )
}
