import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { Person } from '#modules/people/contract.ts'
import { useRolesLine } from '#modules/people/web/roles.ts'
import { useAct } from '#web/act.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, Radios } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Picker } from '#web/ui/Picker.tsx'
import { words } from '#web/words.ts'
import type { Team } from '../contract.ts'
import type { Part } from '../team.ts'
import { partWords } from './words.ts'

const say = words({
  find: { en: 'Who', es: 'A quién' },
  hint: { en: 'Anyone in the district, by name', es: 'Cualquiera del distrito, por su nombre' },
  as: { en: 'As', es: 'Como' },
  member: { en: 'writes, meets and tries with you', es: 'escribe, se reúne y prueba con ustedes' },
  guest: { en: 'reads everything, also meetings, and comments', es: 'lee todo, también las reuniones, y comenta' },
  facilitator: { en: 'also lets people in and changes the team', es: 'además recibe a otros y cambia el equipo' },
  message: { en: 'A word with it', es: 'Unas palabras' },
  optional: { en: 'If you like', es: 'Si quiere' },
  invite: { en: (name: string) => `Invite ${name}`, es: (name: string) => `Invitar a ${name}` },
  someone: { en: 'someone', es: 'alguien' },
  choose: { en: 'Find someone first.', es: 'Primero busque a alguien.' },
  invited: {
    en: (name: string) => `${name} is invited. Nothing is theirs until they accept.`,
    es: (name: string) => `Se invitó a ${name}. No entra en nada hasta que acepte.`,
  },
})

/** Search, choose, invite; then the next. */
export function InviteForm({ team }: { team: Team }) {
  const [search, setSearch] = useState('')
  const [person, setPerson] = useState<Person | null>(null)
  const [part, setPart] = useState<Part>('member')
  const [message, setMessage] = useState('')
  const [invited, setInvited] = useState('')
  const rolesLine = useRolesLine()
  const looked = useDeferredValue(search.trim())
  const { data } = useQuery({
    ...page('people.list', { search: looked }),
    enabled: looked !== '',
    placeholderData: keepPreviousData,
  })
  const found = data?.people.filter(({ id }) => team.members.every(({ personId }) => personId !== id)).slice(0, 8)
  const invite = useAct('teams.invite', {
    done: () => {
      setInvited(person?.name ?? '')
      setPerson(null)
      setMessage('')
    },
  })
  const parts: readonly Part[] = ['member', 'guest', ...(team.part === 'facilitator' ? (['facilitator'] as const) : [])]
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (person) invite.run({ id: team.id, personId: person.id, part, message })
      }}
    >
      {invited && <Notice tone="done">{say.invited(invited)}</Notice>}
      <Picker
        label={say.find}
        hint={person ? `${person.name} · ${rolesLine(person.roles)}` : say.hint}
        search={search}
        onSearch={setSearch}
        found={found ?? null}
        id={({ id }) => id}
        name={({ name }) => name}
        detail={({ roles }) => rolesLine(roles)}
        onPick={(picked) => {
          setPerson(picked)
          setInvited('')
          setSearch('')
        }}
      />
      <Radios
        label={say.as}
        options={parts.map((one) => ({ value: one, label: partWords[one], hint: say[one] }))}
        value={part}
        onChange={setPart}
      />
      <Field
        label={say.message}
        hint={say.optional}
        maxLength={400}
        value={message}
        onChange={({ target }) => setMessage(target.value)}
      />
      {invite.problem && <Notice tone="problem">{invite.problem}</Notice>}
      <Button type="submit" look="main" busy={invite.busy} disabledReason={person ? null : say.choose}>
        {say.invite(person?.name ?? say.someone)}
      </Button>
    </form>
  )
}
