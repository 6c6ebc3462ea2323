import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { CheckBox, Choice, Radios } from '#web/ui/Field.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { LEARNED } from '../adoption.ts'
import type { Learned } from '../adoption.ts'
import type { PracticePage } from '../contract.ts'
import { learnedWords, stateHints, stateWords } from './adoption-words.ts'

const say = words({
  team: { en: 'Which team', es: 'Qué equipo' },
  how: { en: 'How far are you?', es: '¿Por dónde van?' },
  learned: { en: 'How did you learn of it?', es: '¿Cómo la conocieron?' },
  from: { en: 'From which team', es: 'De qué equipo' },
  unnamed: { en: 'One that is not here', es: 'Uno que no está aquí' },
  show: {
    en: 'Others may see that we do this. Whoever began it would be glad to know.',
    es: 'Otros pueden ver que lo hacemos. A quien la empezó le alegrará saberlo.',
  },
  take: { en: 'Take it up', es: 'Empezar con ella' },
  already: { en: 'This team has taken it up already.', es: 'Este equipo ya la tomó.' },
  none: {
    en: 'A practice is tried by a team. Two people are enough.',
    es: 'Una práctica la prueba un equipo. Bastan dos personas.',
  },
  teams: { en: 'Find or make a team', es: 'Buscar o formar un equipo' },
})

/** Four taps: which team, how far, from whom, and whether others may see it. */
export function TakeUp({ data, onDone }: { data: PracticePage; onDone: () => void }) {
  const { practice, adoptions } = data
  const beginning = useQuery(page('practices.beginning'))
  const taken = new Set(adoptions.filter(({ mayWrite }) => mayWrite).map(({ teamId }) => teamId))
  const teams = (beginning.data?.teams ?? []).filter(({ id }) => !taken.has(id))
  const [chosen, setChosen] = useState('')
  const [state, setState] = useState<'considering' | 'trying' | 'routine'>('considering')
  const [learned, setLearned] = useState<Learned>('here')
  const [from, setFrom] = useState('')
  const [isShown, setShown] = useState(false)
  const adopt = useAct('practices.adopt', { done: onDone, refusals: { ALREADY: say.already } })
  const team = teams.find(({ id }) => id === chosen) ?? teams[0]
  const others = [
    ...(practice.whose.teamId && practice.whose.isOpen
      ? [{ id: practice.whose.teamId, name: practice.whose.name, place: practice.whose.place }]
      : []),
    ...adoptions.filter(({ isOpen }) => isOpen).map(({ teamId, team: name, place }) => ({ id: teamId, name, place })),
  ].filter(({ id }) => id !== team?.id)
  if (beginning.isPending) return <Loading lines={4} />
  if (!team)
    return (
      <>
        <p>{taken.size > 0 ? say.already : say.none}</p>
        <div className="row">
          <ButtonLink href={links.teams}>{say.teams}</ButtonLink>
        </div>
      </>
    )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const learnedFromId = learned === 'team' && from ? from : null
        adopt.run({ id: practice.id, teamId: team.id, state, learned, learnedFromId, isShown })
      }}
    >
      {teams.length === 1 ? (
        <p>{`${team.name} · ${team.place}`}</p>
      ) : (
        <Choice label={say.team} value={team.id} onChange={({ target }) => setChosen(target.value)}>
          {teams.map(({ id, name, place }) => (
            <option key={id} value={id}>
              {name} · {place}
            </option>
          ))}
        </Choice>
      )}
      <Radios
        label={say.how}
        options={(['considering', 'trying', 'routine'] as const).map((value) => ({
          value,
          label: stateWords[value],
          hint: stateHints[value],
        }))}
        value={state}
        onChange={setState}
      />
      <Choice label={say.learned} value={learned} onChange={({ target }) => setLearned(target.value as Learned)}>
        {LEARNED.map((value) => (
          <option key={value} value={value}>
            {learnedWords[value]}
          </option>
        ))}
      </Choice>
      {learned === 'team' && others.length > 0 && (
        <Choice label={say.from} value={from} onChange={({ target }) => setFrom(target.value)}>
          <option value="">{say.unnamed}</option>
          {others.map(({ id, name, place }) => (
            <option key={id} value={id}>
              {name} · {place}
            </option>
          ))}
        </Choice>
      )}
      <CheckBox label={say.show} checked={isShown} onChange={({ target }) => setShown(target.checked)} />
      {adopt.problem && <Notice tone="problem">{adopt.problem}</Notice>}
      <Button type="submit" look="main" busy={adopt.busy}>
        {say.take}
      </Button>
    </form>
  )
}
