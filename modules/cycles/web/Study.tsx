import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { MATCHES } from '../cycle.ts'
import { CycleText } from './CycleText.tsx'
import { Judged } from './Judged.tsx'
import { useJudge } from './use-judge.ts'
import { matchWords } from './words.ts'
import { useTyped, useWriting } from './writing.ts'

const say = words({
  label: { en: 'Looking back', es: 'Mirando atrás' },
  match: { en: 'Did it come as predicted?', es: '¿Salió como se predijo?' },
  yes: { en: 'Yes', es: 'Sí' },
  partly: { en: 'Partly', es: 'En parte' },
  no: { en: 'No', es: 'No' },
  predicted: { en: (what: string) => `We predicted: “${what}”`, es: (what: string) => `Predijimos: «${what}»` },
  prized: {
    en: 'Worth a lot: a prediction that fails shows where we did not know yet. It is the best thing to tell another team.',
    es: 'Vale mucho: una predicción que falla muestra lo que aún no sabíamos. Es lo mejor que se puede contar a otro equipo.',
  },
})

/** Prediction against result, what surprised, what was learned. */
export function Study() {
  const { mayWrite } = useWriting()
  const { cycle } = useTyped()
  const { prediction, matched, surprised, learned } = cycle
  const judge = useJudge('matched')
  if (!mayWrite && !matched && !surprised && !learned) return null
  return (
    <Section label={say.label}>
      {prediction !== null && (
        <Judged field="matched" label={say.match} said={matched && `${matchWords[matched]}.`}>
          <p className="small">{say.predicted(prediction)}</p>
          <OneOf
            legend={say.match}
            options={MATCHES.map((value) => ({ value, label: say[value] }))}
            value={matched}
            onChange={judge.say}
          />
        </Judged>
      )}
      {matched === 'no' && mayWrite && <Notice>{say.prized}</Notice>}
      {judge.problem && <Notice tone="problem">{judge.problem}</Notice>}
      <CycleText field="surprised" labelled />
      <CycleText field="learned" labelled />
    </Section>
  )
}
