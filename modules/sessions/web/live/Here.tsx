import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import type { SessionPage } from '../../contract.ts'
import { sessionWords } from '../words.ts'
import css from './Here.module.css'

const say = words({
  nobody: { en: 'Nobody has said so yet.', es: 'Todavía nadie lo ha dicho.' },
  learner: { en: 'here to learn', es: 'vino a aprender' },
  leave: { en: 'I am leaving', es: 'Me voy' },
})

type Props = {
  data: SessionPage
  joined: boolean
  /** Once it is over: also who left before the end. */
  all?: boolean
}

/** Who is here; of a leader, what they came to learn. */
export function Here({ data: { session, people, mine }, joined, all = false }: Props) {
  const leave = useAct('sessions.leave')
  const here = people.filter((one) => all || one.here)
  return (
    <>
      {here.length === 0 && <p className="small">{say.nobody}</p>}
      <ul className={`plain ${css.here}`}>
        {here.map(({ personId, name, isLeader, question }) => (
          <li key={personId}>
            {name}
            {personId === session.facilitator.personId && <span className="small"> · {sessionWords.facilitator}</span>}
            {personId === session.presenter?.personId && <span className="small"> · {sessionWords.presenter}</span>}
            {isLeader && <span className="small"> · {say.learner}</span>}
            {isLeader && question && <p className={css.question}>{question}</p>}
          </li>
        ))}
      </ul>
      {joined && !mine.mayLead && (
        <div className="row screen-only">
          <Button look="plain" busy={leave.busy} onClick={() => leave.run({ id: session.id })}>
            {say.leave}
          </Button>
        </div>
      )}
    </>
  )
}
