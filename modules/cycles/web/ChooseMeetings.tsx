import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MeetingLine } from '#modules/teams/contract.ts'
import { useAct } from '#web/act.ts'
import { page } from '#web/query.ts'
import { CheckBox } from '#web/ui/Field.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import css from './around.module.css'
import { useWriting } from './writing.ts'

const say = words({
  lead: {
    en: 'The notes of a meeting you tick stand on this page, as they were taken. They stay with the team, also when the cycle is shared.',
    es: 'Las notas de una reunión que marque aparecen en esta página, tal como se tomaron. Se quedan en el equipo, aunque el ciclo se comparta.',
  },
  none: { en: 'Your team has held no meeting here yet.', es: 'Su equipo todavía no ha tenido reuniones aquí.' },
  about: { en: 'About this cycle', es: 'Sobre este ciclo' },
})

/** Which of the team's meetings were about this cycle. */
export function ChooseMeetings() {
  const { team, meetings } = useWriting().data
  const recent = useQuery(page('teams.meetings', { id: team.id }))
  if (recent.isPending) return <Loading lines={3} />
  const listed = recent.data?.meetings ?? []
  const earlier = meetings.filter(({ id }) => !listed.some((meeting) => meeting.id === id))
  const all = [...listed, ...earlier.map(({ id, heldOn }) => ({ id, heldOn, said: '' }))]
  if (all.length === 0) return <p>{say.none}</p>
  return (
    <>
      <p className="small">{say.lead}</p>
      <fieldset className={css.choices}>
        <legend className="aloud">{say.about}</legend>
        {all.map((meeting) => (
          <Tick key={meeting.id} meeting={meeting} />
        ))}
      </fieldset>
    </>
  )
}

function Tick({ meeting: { id, heldOn, said } }: { meeting: MeetingLine }) {
  const { cycle, meetings } = useWriting().data
  const [wanted, setWanted] = useState(false)
  const about = useAct('cycles.meetAbout')
  const linked = meetings.some((meeting) => meeting.id === id)
  return (
    <>
      <CheckBox
        label={
          <>
            {formatDate(heldOn, 'full')}
            {said && <span className={css.said}>{said}</span>}
          </>
        }
        checked={about.busy ? wanted : linked}
        onChange={({ target }) => {
          setWanted(target.checked)
          about.run({ id: cycle.id, meetingId: id, about: target.checked })
        }}
      />
      {about.problem && <Notice tone="problem">{about.problem}</Notice>}
    </>
  )
}
