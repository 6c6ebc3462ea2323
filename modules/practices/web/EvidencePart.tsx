import { ChartFigure } from '#web/chart/ChartFigure.tsx'
import { forestChart } from '#web/chart/forest-chart.ts'
import type { Forest } from '#web/chart/forest-chart.ts'
import type { Rows } from '#web/chart/rows.ts'
import { links } from '#web/links.ts'
import { formatNumber, words } from '#web/words.ts'
import type { Evidence, Try } from '../effect-contract.ts'
import { isRatio } from '../effect.ts'
import type { Metric } from '../effect.ts'
import css from './EvidencePart.module.css'
import {
  designWords,
  evidenceSaid,
  intervalWords,
  leftOutWords,
  metricWords,
  noEffectWords,
  shownValue,
  standingTitles,
  valueWords,
} from './evidence-words.ts'
import { Subgroups } from './Subgroups.tsx'

const say = words({
  all: { en: (count: number) => `All ${count} together`, es: (count: number) => `Los ${count} juntos` },
  none: { en: 'no difference', es: 'sin diferencia' },
  better: { en: 'did better →', es: 'les fue mejor →' },
  try: { en: 'Try', es: 'Intento' },
  effect: { en: 'Effect', es: 'Efecto' },
  from: { en: 'From', es: 'Desde' },
  to: { en: 'To', es: 'Hasta' },
  design: { en: 'How it was looked at', es: 'Cómo se miró' },
  others: { en: 'Also tried', es: 'También se probó' },
  sure: { en: 'How sure are we', es: 'Qué tan seguros estamos' },
  exact: {
    en: (value: string, interval: string, tau: string, share: string) =>
      `Random effects by REML, tested after Knapp and Hartung and never narrower than the normal: ${value}, 95% interval ${interval}. Between places τ² ${tau}; ${share} of the variation lies between places (I²).`,
    es: (value: string, interval: string, tau: string, share: string) =>
      `Efectos aleatorios por REML, probados según Knapp y Hartung y nunca más estrechos que la normal: ${value}, intervalo del 95 % ${interval}. Entre lugares τ² ${tau}; el ${share} de la variación está entre lugares (I²).`,
  },
  unit: { en: (unit: string) => `Told in: ${unit}.`, es: (unit: string) => `En: ${unit}.` },
})

/** What happened where people tried it: a picture, what it says in words, the figures one tap away. */
export function EvidencePart({ evidence, file }: { evidence: Evidence; file: string }) {
  const { tries, pooled, standing } = evidence
  const metric = pooled?.metric ?? tries.find((one) => one.metric)?.metric ?? null
  const title = standing ? standingTitles[standing] : ''
  const drawn = metric ? tries.filter((one) => one.effect && one.metric === metric) : []
  const others = tries.filter((one) => !drawn.includes(one))
  const said = evidenceSaid(evidence)
  return (
    <>
      {metric && drawn.length > 0 && (
        <ChartFigure
          title={title}
          said={said}
          draw={(drawing) => forestChart(forestOf(evidence, drawn, metric, title, said), drawing)}
          rows={rowsOf(drawn, evidence)}
          file={file}
        />
      )}
      <Subgroups subgroups={evidence.subgroups} metric={metric} />
      {pooled && (
        <details className={css.sure}>
          <summary>{say.sure}</summary>
          <p className="small">
            {say.exact(
              valueWords(pooled.metric, pooled.estimate),
              intervalWords(pooled.metric, pooled),
              formatNumber(pooled.tauSquared, 3),
              `${formatNumber(pooled.iSquared * 100, 0)} %`,
            )}{' '}
            {say.unit(metricWords[pooled.metric])}
          </p>
        </details>
      )}
      {others.length > 0 && (
        <>
          <h3>{say.others}</h3>
          <ul className={`plain ${css.others}`}>
            {others.map((one) => (
              <li key={one.id}>
                <TryName one={one} />
                <div className="small">{aboutTry(one)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const TryName = ({ one: { kind, id, label, url } }: { one: Try }) => {
  const href = kind === 'cycle' ? links.cycle(id) : url
  return href ? <a href={href}>{label}</a> : <>{label}</>
}

const aboutTry = ({ about, why, effect, metric, leftOut, design }: Try): string =>
  [
    about,
    effect && metric && `${valueWords(metric, effect.estimate)} (${intervalWords(metric, effect)})`,
    design && designWords[design],
    why && noEffectWords[why],
    leftOut && effect && leftOutWords[leftOut],
  ]
    .filter(Boolean)
    .join(' · ')

function forestOf({ pooled }: Evidence, drawn: readonly Try[], metric: Metric, title: string, said: string): Forest {
  const span = ({ estimate, lower, upper }: NonNullable<Try['effect']>) => ({
    estimate: shownValue(metric, estimate),
    lower: shownValue(metric, lower),
    upper: shownValue(metric, upper),
  })
  return {
    title,
    said,
    ratio: isRatio(metric),
    words: { none: say.none, better: say.better },
    rows: drawn.map(({ id, label, effect, leftOut }) => ({
      ...span(effect!),
      id,
      label,
      weight: 1 / (effect!.upper - effect!.lower) ** 2,
      weak: leftOut === 'same-students',
      said: `${valueWords(metric, effect!.estimate)} (${intervalWords(metric, effect!)})`,
    })),
    pooled: pooled && {
      ...span(pooled),
      label: say.all(pooled.ids.length),
      said: `${valueWords(metric, pooled.estimate)} (${intervalWords(metric, pooled)})`,
      prediction: pooled.prediction && {
        lower: shownValue(metric, pooled.prediction.lower),
        upper: shownValue(metric, pooled.prediction.upper),
      },
    },
  }
}

function rowsOf(drawn: readonly Try[], { pooled }: Evidence): Rows {
  const line = (label: string, metric: Metric, { estimate, lower, upper }: NonNullable<Try['effect']>, design: string) => [
    label,
    ...[estimate, lower, upper].map((value) => valueWords(metric, value)),
    design,
  ]
  const shown = [
    ...drawn.map((one) => line(one.label, one.metric!, one.effect!, one.design ? designWords[one.design] : '')),
    ...(pooled ? [line(say.all(pooled.ids.length), pooled.metric, pooled, '')] : []),
  ]
  const body = [
    ...drawn.map(({ label, effect, design }) => [label, effect!.estimate, effect!.lower, effect!.upper, design ?? '']),
    ...(pooled ? [[say.all(pooled.ids.length), pooled.estimate, pooled.lower, pooled.upper, '']] : []),
  ]
  return { head: [say.try, say.effect, say.from, say.to, say.design], shown, body }
}
