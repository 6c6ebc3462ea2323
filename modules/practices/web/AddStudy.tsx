import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { EffectInput } from '../effect-contract.ts'
import { DESIGNS, METRICS } from '../effect.ts'
import type { Design, Metric } from '../effect.ts'
import { designWords, metricWords } from './evidence-words.ts'

const say = words({
  label: { en: 'Where and when', es: 'Dónde y cuándo' },
  labelHint: { en: 'Two schools in Oakland, 2019', es: 'Dos escuelas en Oakland, 2019' },
  source: { en: 'Source', es: 'Fuente' },
  sourceHint: { en: 'Who wrote it, year, title', es: 'Quién lo escribió, año, título' },
  url: { en: 'Link, if there is one', es: 'Enlace, si lo hay' },
  design: { en: 'How it was looked at', es: 'Cómo se miró' },
  better: { en: 'What is better', es: 'Qué es mejor' },
  higher: { en: 'More', es: 'Más' },
  lower: { en: 'Less', es: 'Menos' },
  kind: { en: 'What it reports', es: 'Qué informa' },
  counts: { en: 'How many', es: 'Cuántos' },
  means: { en: 'Averages', es: 'Promedios' },
  estimate: { en: 'An effect with its interval', es: 'Un efecto con su intervalo' },
  metric: { en: 'Told in', es: 'En qué' },
  with: { en: 'with it', es: 'con ella' },
  without: { en: 'without it', es: 'sin ella' },
  events: {
    en: (group: string) => `To how many it happened, ${group}`,
    es: (group: string) => `A cuántos les ocurrió, ${group}`,
  },
  total: { en: (group: string) => `Of how many, ${group}`, es: (group: string) => `De cuántos, ${group}` },
  mean: { en: (group: string) => `Average, ${group}`, es: (group: string) => `Promedio, ${group}` },
  spread: { en: (group: string) => `Standard deviation, ${group}`, es: (group: string) => `Desviación típica, ${group}` },
  count: { en: (group: string) => `Students, ${group}`, es: (group: string) => `Estudiantes, ${group}` },
  value: { en: 'Effect', es: 'Efecto' },
  from: { en: '95% interval, from', es: 'Intervalo del 95 %, desde' },
  to: { en: 'to', es: 'hasta' },
  add: { en: 'Put it beside the others', es: 'Ponerlo junto a los demás' },
  impossible: {
    en: 'More of them than there were: look at the numbers again.',
    es: 'Más de los que había: mire los números otra vez.',
  },
})

const EMPTY = {
  label: '',
  source: '',
  url: '',
  design: 'comparison' as Design,
  better: 'higher' as 'higher' | 'lower',
  kind: 'counts' as 'counts' | 'means' | 'estimate',
  metric: 'log-odds' as Metric,
  numbers: ['', '', '', '', '', ''],
}

/** What a study found, of one's own or published, with its source. */
export function AddStudy({ practiceId, onDone }: { practiceId: string; onDone: () => void }) {
  const { draft, set, drop } = useDraft(`study.${practiceId}`, EMPTY)
  const add = useAct('practices.addEffect', {
    refusals: { FIGURES_REFUSED: say.impossible },
    done: () => {
      drop()
      onDone()
    },
  })
  const numbers = draft.numbers.map(Number) as [number, number, number, number, number, number]
  const figures = { counts: countsOf, means: meansOf, estimate: estimateOf }[draft.kind](numbers, draft.metric)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const { label, source, design, better } = draft
        const effect = {
          label,
          source,
          design,
          better,
          figures,
          url: draft.url || null,
          grades: [],
          subjects: [],
          context: '',
          students: '',
        }
        add.run({ id: practiceId, effect })
      }}
    >
      <Field
        label={say.label}
        placeholder={say.labelHint}
        required
        maxLength={120}
        value={draft.label}
        onChange={({ target }) => set({ label: target.value })}
      />
      <Field
        label={say.source}
        placeholder={say.sourceHint}
        required
        maxLength={400}
        value={draft.source}
        onChange={({ target }) => set({ source: target.value })}
      />
      <Field
        label={say.url}
        type="url"
        placeholder="https://"
        value={draft.url}
        onChange={({ target }) => set({ url: target.value })}
      />
      <Choice label={say.design} value={draft.design} onChange={({ target }) => set({ design: target.value as Design })}>
        {DESIGNS.map((design) => (
          <option key={design} value={design}>
            {designWords[design]}
          </option>
        ))}
      </Choice>
      <OneOf
        legend={say.better}
        value={draft.better}
        options={(['higher', 'lower'] as const).map((value) => ({ value, label: say[value] }))}
        onChange={(better) => set({ better })}
      />
      <OneOf
        legend={say.kind}
        value={draft.kind}
        options={(['counts', 'means', 'estimate'] as const).map((value) => ({ value, label: say[value] }))}
        onChange={(kind) => set({ kind, metric: 'log-odds' })}
      />
      {draft.kind !== 'means' && (
        <Choice label={say.metric} value={draft.metric} onChange={({ target }) => set({ metric: target.value as Metric })}>
          {METRICS.filter((metric) => draft.kind === 'estimate' || metric.startsWith('log')).map((metric) => (
            <option key={metric} value={metric}>
              {metricWords[metric]}
            </option>
          ))}
        </Choice>
      )}
      {labelsOf[draft.kind].map((label, at) => (
        <Field
          key={label}
          label={label}
          type="number"
          step="any"
          required
          inputMode="decimal"
          value={draft.numbers[at] ?? ''}
          onChange={({ target }) => set({ numbers: draft.numbers.with(at, target.value) })}
        />
      ))}
      {add.problem && <Notice tone="problem">{add.problem}</Notice>}
      <Button type="submit" look="main" busy={add.busy}>
        {say.add}
      </Button>
    </form>
  )
}

const groups = [say.with, say.without]
const labelsOf = {
  counts: groups.flatMap((group) => [say.events(group), say.total(group)]),
  means: groups.flatMap((group) => [say.count(group), say.mean(group), say.spread(group)]),
  estimate: [say.value, say.from, say.to],
}

type Figures = EffectInput['figures']
type Numbers = [number, number, number, number, number, number]

const countsOf = ([a, b, c, d]: Numbers, metric: Metric): Figures => ({
  kind: 'counts',
  metric: metric === 'log-risk' ? metric : 'log-odds',
  treated: { events: a, total: b },
  comparison: { events: c, total: d },
})
const meansOf = ([a, b, c, d, e, f]: Numbers): Figures => ({
  kind: 'means',
  treated: { count: a, mean: b, standardDeviation: c },
  comparison: { count: d, mean: e, standardDeviation: f },
})
const estimateOf = ([estimate, lower, upper]: Numbers, metric: Metric): Figures => ({
  kind: 'estimate',
  metric,
  estimate,
  lower,
  upper,
})
