import { words } from '#web/words.ts'
import type { SessionPage } from '../../contract.ts'
import { said, sessionWords } from '../words.ts'
import css from './StepList.module.css'

const say = words({ now: { en: 'now', es: 'ahora' } })

/** All steps with their minutes: knots on one thread, the one that is on full. */
export function StepList({ data: { session, standing } }: { data: Pick<SessionPage, 'session' | 'standing'> }) {
  const at = session.steps.findIndex(({ key }) => key === standing.step)
  const isOn = standing.phase === 'on'
  return (
    <ol className={`plain ${css.steps}`}>
      {session.steps.map((step, position) => (
        <li
          key={step.key}
          className={isOn && position === at ? css.now : isOn && position < at ? css.over : undefined}
          aria-current={isOn && position === at ? 'step' : undefined}
        >
          <span>{said(step.name)}</span>
          <span className="small">
            {sessionWords.minutes(step.minutes)}
            {isOn && position === at && ` · ${say.now}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
