import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { DECISIONS } from '../cycle.ts'
import { CycleText } from './CycleText.tsx'
import { useJudge } from './use-judge.ts'
import { decisionHints, decisionWords, textWords } from './words.ts'
import { useWriting } from './writing.ts'

const say = words({
  decide: { en: 'What becomes of it', es: 'Qué será de ello' },
})

/** What the team decided, and what comes next. */
export function Decision() {
  const { cycle, mayWrite, asks } = useWriting()
  const { decision, nextStep } = cycle
  const judge = useJudge('decision')
  if (!mayWrite && !decision && !nextStep) return null
  return (
    <Section label={textWords.nextStep}>
      {mayWrite && (asks('decision') || decision !== null) ? (
        <OneOf
          legend={say.decide}
          options={DECISIONS.map((value) => ({ value, label: decisionWords[value], hint: decisionHints[value] }))}
          value={decision}
          onChange={(value) => judge.say(value)}
        />
      ) : (
        decision && (
          <p>
            <b>{decisionWords[decision]}.</b> {decisionHints[decision]}
          </p>
        )
      )}
      {judge.problem && <Notice tone="problem">{judge.problem}</Notice>}
      <CycleText field="nextStep" />
    </Section>
  )
}
