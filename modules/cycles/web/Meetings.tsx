import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { today } from '#modules/teams/web/today.ts'
import type { MeetingLine } from '#modules/teams/contract.ts'
import { nextMeetingDay } from '#modules/teams/meeting.ts'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { CheckBox } from '#web/ui/Field.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { formatDate, locale, words } from '#web/words.ts'
import css from './around.module.css'
import { useWriting } from './writing.ts'

const say = words({
  label: { en: 'Meetings', es: 'Reuniones' },
  next: { en: 'Next', es: 'La próxima' },
  add: { en: 'Choose meetings about this', es: 'Elegir reuniones sobre esto' },
  lead: {
    en: 'The notes of a meeting you tick stand on this page, as they were taken. They stay with the team, also when the cycle is shared.',
    es: 'Las notas de una reunión que marque aparecen en esta página, tal como se tomaron. Se quedan en el equipo, aunque el ciclo se comparta.',
  },
  none: { en: 'Your team has held no meeting here yet.', es: 'Su equipo todavía no ha tenido reuniones aquí.' },
  about: { en: 'About this cycle', es: 'Sobre este ciclo' },
})

/** When the team sits together next, and the meetings that were about this cycle. */
export function Meetings() {
  const { data, mayWrite } = useWriting()
  const { team, meetings } = data
  if (data.part === null) return null
  const next = team.meetsOnDay ? nextMeetingDay(today(), team.meetsOnDay) : null
  return (
    <Aside label={say.label}>
      {next && (
        <p>
          <span className="small">{say.next}</span>{' '}
          <b>{[formatDate(next, 'weekday'), clock(team.meetsAt)].filter(Boolean).join(', ')}</b>
        </p>
      )}
      {meetings.length > 0 && (
        <ul className="plain small">
          {meetings.map(({ id, heldOn }) => (
            <li key={id}>
              <a href={links.meeting(team.id, id)}>{formatDate(heldOn, 'weekday')}</a>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <div className={css.links}>
          <DialogButton look="plain" label={say.add} title={say.add}>
            {() => <ChooseMeetings />}
          </DialogButton>
        </div>
      )}
    </Aside>
  )
}

const clock = (at: string | null) =>
  at &&
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2024-01-01T${at}Z`))

function ChooseMeetings() {
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
