import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Step } from '../contract.ts'
import css from './Voice.module.css'
import { deskWords, inConfidenceWord, outcomeTones, outcomeWords } from './words.ts'

const say = words({
  passed: {
    en: (who: string, to: string) => `${who} passed it on to ${to}`,
    es: (who: string, to: string) => `${who} lo pasó a ${to}`,
  },
  paused: {
    en: (who: string, until: string) => `${who} paused it until ${until}`,
    es: (who: string, until: string) => `${who} lo puso en pausa hasta el ${until}`,
  },
  asked: { en: (who: string) => `${who} asks`, es: (who: string) => `${who} pregunta` },
  answered: { en: (who: string) => `${who} answered`, es: (who: string) => `${who} respondió` },
  invited: {
    en: (who: string) => `${who} invites those who raised it to work on it together`,
    es: (who: string) => `${who} invita a quienes lo plantearon a trabajar en ello`,
  },
  added: { en: (who: string) => `${who} added`, es: (who: string) => `${who} agregó` },
  youAdded: { en: 'You added', es: 'Usted agregó' },
})

/** What became of it, from the first word to the last. */
export const Steps = ({ steps, mine }: { steps: readonly Step[]; mine: boolean }) => (
  <ol className={`plain ${css.steps}`}>
    {steps.map((step) => (
      <li key={step.id} className={css.step} data-kind={step.kind}>
        <p className="small">
          {headOf(step, mine)} · {formatDate(step.on)}
        </p>
        {step.outcome && <Pill tone={outcomeTones[step.outcome]}>{outcomeWords[step.outcome]}</Pill>}
        <p>{step.text}</p>
      </li>
    ))}
  </ol>
)

function headOf({ kind, by, to, untilOn }: Step, mine: boolean): string {
  if (kind === 'added') return mine ? say.youAdded : say.added(by ?? inConfidenceWord)
  const who = by ?? ''
  if (kind === 'passed') return say.passed(who, to ? deskWords(to) : '')
  return kind === 'paused' ? say.paused(who, formatDate(untilOn!)) : say[kind](who)
}
