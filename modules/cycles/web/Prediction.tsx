import { useMe } from '#web/me.ts'
import { Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import { predictedBefore } from '../cycle.ts'
import { CycleText } from './CycleText.tsx'
import { textWords } from './words.ts'
import { useWriting } from './writing.ts'

const say = words({
  predictedOn: { en: (day: string) => `We predicted, on ${day}`, es: (day: string) => `Predijimos, el ${day}` },
  after: {
    en: (tried: string) => `Written after trying began, on ${tried}.`,
    es: (tried: string) => `Escrito después de empezar a probar, el ${tried}.`,
  },
  changed: {
    en: (changed: string, tried: string) => `Its words were changed on ${changed}; trying began on ${tried}.`,
    es: (changed: string, tried: string) => `Sus palabras se cambiaron el ${changed}; se empezó a probar el ${tried}.`,
  },
  none: { en: 'No prediction was written beforehand.', es: 'No se escribió una predicción de antemano.' },
  optional: { en: 'You can go on without one.', es: 'Se puede seguir sin ella.' },
})

/** What the team thought would happen, with its day; or, calmly, that nobody wrote it down. */
export function Prediction() {
  const timeZone = useMe()?.district.timeZone ?? 'UTC'
  const { data, mayWrite, asks } = useWriting()
  const { cycle } = data
  const { predictedAt, predictionChangedAt, triedFrom } = cycle
  const when = predictedBefore(cycle, timeZone)
  const isWriting = asks('prediction') && mayWrite
  if (when === 'none' && !mayWrite && triedFrom === null) return null
  return (
    <Section label={predictedAt && !isWriting ? say.predictedOn(formatDate(predictedAt)) : textWords.prediction}>
      <CycleText field="prediction" look="quote" hint={say.optional} otherwise={triedFrom !== null && <p>{say.none}</p>} />
      {when === 'after' && <p className="tiny">{say.after(formatDate(triedFrom!))}</p>}
      {when === 'changed' && <p className="tiny">{say.changed(formatDate(predictionChangedAt!), formatDate(triedFrom!))}</p>}
    </Section>
  )
}
