import { clock } from '#modules/teams/web/words.ts'
import { today } from '#web/today.ts'
import { nextMeetingDay } from '#modules/teams/meeting.ts'
import { links } from '#web/links.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import css from './around.module.css'
import { useWriting } from './writing.ts'

const ChooseMeetings = later(() => import('./ChooseMeetings.tsx').then((m) => m.ChooseMeetings))

const say = words({
  label: { en: 'Meetings', es: 'Reuniones' },
  next: { en: 'Next', es: 'La próxima' },
  add: { en: 'Choose meetings about this', es: 'Elegir reuniones sobre esto' },
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
          <b>{[formatDate(next, 'weekday'), team.meetsAt && clock(team.meetsAt)].filter(Boolean).join(', ')}</b>
        </p>
      )}
      {meetings.length > 0 && (
        <ul className={`plain small ${css.days}`}>
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
