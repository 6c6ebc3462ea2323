import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { DECISIONS } from '../cycle.ts'
import { CycleText } from './CycleText.tsx'
import { Judged } from './Judged.tsx'
import { useJudge } from './use-judge.ts'
import { decisionHints, decisionWords } from './words.ts'
import { useTyped, useWriting } from './writing.ts'

const say = words({
  label: { en: 'What comes of it', es: 'Qué sale de ello' },
  decide: { en: 'We decide', es: 'Decidimos' },
})

/** What the team decided, and what comes next. */
export function Decision() {
  const { mayWrite } = useWriting()
  const { cycle } = useTyped()
  const { decision, nextStep } = cycle
  const judge = useJudge('decision')
  if (!mayWrite && !decision && !nextStep) return null
  return (
    <Section label={say.label}>
      <Judged field="decision" label={say.decide} said={decision && `${decisionWords[decision]}. ${decisionHints[decision]}`}>
        <OneOf
          legend={say.decide}
          options={DECISIONS.map((value) => ({ value, label: decisionWords[value], hint: decisionHints[value] }))}
          value={decision}
          onChange={judge.say}
        />
      </Judged>
      {judge.problem && <Notice tone="problem">{judge.problem}</Notice>}
      <CycleText field="nextStep" labelled />
    </Section>
  )
}
