import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { codeOf } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Person, Place } from '../person.ts'
import type { Role } from '../role.ts'
import { PlaceChoice } from './PlaceChoice.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { accountWords } from './words.ts'

const say = words({
  where: { en: 'Where', es: 'Dónde' },
  add: { en: 'Add', es: 'Agregar' },
})

type Props = { places: readonly Place[]; done: (person: Person) => void }

export function AddPersonForm({ places, done }: Props) {
  const [name, setName] = useState({ givenName: '', familyName: '', email: '' })
  const [role, setRole] = useState<Role>('teacher')
  const [placeId, setPlaceId] = useState(places.length === 1 ? places[0]!.id : '')
  const add = useAct('people.addPerson', { done })
  const taken = codeOf(add.error) === 'LOGIN_TAKEN'
  const field = (key: keyof typeof name) => ({
    value: name[key],
    onChange: ({ target }: { target: HTMLInputElement }) => setName({ ...name, [key]: target.value }),
    problem: add.problemAt(key),
    autoComplete: 'off',
    maxLength: 80,
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        add.run({ ...name, email: name.email.trim() || null, role, placeId })
      }}
    >
      <Field label={accountWords.givenName} required {...field('givenName')} />
      <Field label={accountWords.familyName} required {...field('familyName')} />
      <Field
        label={accountWords.email}
        hint={accountWords.emailHint}
        type="email"
        {...field('email')}
        maxLength={200}
        problem={taken ? accountWords.taken : add.problemAt('email')}
      />
      <RoleChoice value={role} onChange={setRole} />
      <PlaceChoice label={say.where} places={places} value={placeId} onChange={setPlaceId} />
      {add.problem && !taken && <Notice tone="problem">{add.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={add.busy}>
          {say.add}
        </Button>
      </div>
    </form>
  )
}
