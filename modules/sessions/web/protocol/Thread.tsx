import { words } from '#web/words.ts'
import type { Step } from '../../contract.ts'
import { isSilent, minutesOf } from '../../protocol.ts'
import { said, sessionWords } from '../words.ts'
import css from './Thread.module.css'

const say = words({
  label: {
    en: (steps: number, silent: number) => `${steps} steps, ${silent} min of them in silence`,
    es: (steps: number, silent: number) => `${steps} pasos, ${silent} min de ellos en silencio`,
  },
})

/** All steps on one line, each as long as it takes; those in silence are hatched. */
export const Thread = ({ steps }: { steps: readonly Step[] }) => (
  <div>
    <div className={css.thread} aria-hidden="true">
      {steps.map((step) => (
        <span
          key={step.key}
          className={isSilent(step) ? css.silent : css[step.speaks]}
          style={{ flexGrow: step.minutes }}
          title={`${said(step.name)}, ${sessionWords.minutes(step.minutes)}`}
        />
      ))}
    </div>
    <span className="aloud">{say.label(steps.length, minutesOf(steps.filter(isSilent)))}</span>
  </div>
)
