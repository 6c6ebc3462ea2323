import { useAct } from '#web/act.ts'
import { formatList, words } from '#web/words.ts'
import type { Meeting, Member } from '../../contract.ts'
import css from './WhoIsHere.module.css'

const say = words({ label: { en: 'Who is here', es: 'Quiénes están' } })

type Props = { meeting: Meeting; members: readonly Member[]; mayWrite: boolean }

/** One tap each. Who has left the team since stays where they were. */
export function WhoIsHere({ meeting, members, mayWrite }: Props) {
  const present = new Set(meeting.present.map(({ personId }) => personId))
  const people = [...new Map([...members, ...meeting.present].map(({ personId, name }) => [personId, name]))]
  return (
    <fieldset className={css.people}>
      <legend>{say.label}</legend>
      <p className={css.onPaper}>{formatList(meeting.present.map(({ name }) => name))}</p>
      {people.map(([personId, name]) => (
        <Person key={personId} {...{ personId, name, mayWrite }} meetingId={meeting.id} here={present.has(personId)} />
      ))}
    </fieldset>
  )
}

type PersonProps = { meetingId: string; personId: string; name: string; here: boolean; mayWrite: boolean }

function Person({ meetingId, personId, name, here, mayWrite }: PersonProps) {
  const set = useAct('teams.setPresent')
  // Until the server has answered it stands as tapped.
  const shown = set.busy ? !here : here
  return (
    <button
      type="button"
      className={css.person}
      aria-pressed={shown}
      aria-disabled={!mayWrite || undefined}
      onClick={() => mayWrite && set.run({ id: meetingId, personId, present: !here })}
    >
      <span aria-hidden="true" className={css.tick}>
        {shown ? '✓' : ''}
      </span>
      {name}
    </button>
  )
}
