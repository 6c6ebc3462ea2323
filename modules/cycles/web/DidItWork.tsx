import { numberFormat } from '#platform/formats.ts'
import { useQuery } from '@tanstack/react-query'
import { unitOf } from '#modules/evidence/web/unit-of.ts'
import { valueText } from '#web/chart/unit.ts'
import { plural } from '#platform/words.ts'
import { useAct } from '#web/act.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { formatDate, locale, words } from '#web/words.ts'
import type { CyclePage } from '../contract.ts'
import type { Effect, Interval } from '../effect.ts'
import type { MeasureEffect } from '../effect-contract.ts'
import css from './DidItWork.module.css'
import { reasonWords, signalWords, tierWords, verdictWords } from './effect-words.ts'
import { useWriting } from './writing.ts'

const say = words({
  label: { en: 'Did it work?', es: '¿Funcionó?' },
  sides: {
    en: (before: string, count: number, after: string, later: number) =>
      `${before} on average before (${count} ${plural('en', count, { one: 'point', other: 'points' })}), ${after} since (${later}).`,
    es: (before: string, count: number, after: string, later: number) =>
      `${before} en promedio antes (${count} ${plural('es', count, { one: 'punto', other: 'puntos' })}), ${after} desde entonces (${later}).`,
  },
  likely: {
    en: (estimate: string, lower: string, upper: string) => `A change of ${estimate}, likely between ${lower} and ${upper}.`,
    es: (estimate: string, lower: string, upper: string) => `Un cambio de ${estimate}, probablemente entre ${lower} y ${upper}.`,
  },
  heading: {
    en: (estimate: string, lower: string, upper: string) =>
      `Against where it was heading, it ends at ${estimate}, likely between ${lower} and ${upper}.`,
    es: (estimate: string, lower: string, upper: string) =>
      `Frente a adonde iba, termina en ${estimate}, probablemente entre ${lower} y ${upper}.`,
  },
  beyond: {
    en: (places: number, estimate: string, lower: string, upper: string) =>
      `Against ${places} similar places, it changed by ${estimate} more, likely between ${lower} and ${upper}.`,
    es: (places: number, estimate: string, lower: string, upper: string) =>
      `Frente a ${places} lugares parecidos, cambió ${estimate} más, probablemente entre ${lower} y ${upper}.`,
  },
  power: {
    en: (count: number, smallest: string) => `With these ${count} points, only a change of about ${smallest} or more would show.`,
    es: (count: number, smallest: string) => `Con estos ${count} puntos, solo se vería un cambio de unos ${smallest} o más.`,
  },
  strength: { en: 'How strong is that?', es: '¿Qué tan fuerte es eso?' },
  essa: { en: 'in the words of the federal law (ESSA)', es: 'en palabras de la ley federal (ESSA)' },
  keep: { en: 'Keep this as our result', es: 'Guardar esto como nuestro resultado' },
  keepNew: { en: 'Keep the new one, too', es: 'Guardar también el nuevo' },
  kept: {
    en: (by: string, on: string) => `Kept ${by ? `by ${by} ` : ''}on ${on}.`,
    es: (by: string, on: string) => `Guardado ${by ? `por ${by} ` : ''}el ${on}.`,
  },
  older: {
    en: (on: string) => `The numbers have changed since it was kept on ${on}. Then it said:`,
    es: (on: string) => `Los números han cambiado desde que se guardó el ${on}. Entonces decía:`,
  },
})

/** What the numbers of the cycle can say, how sure, and how strong the design is. It reads after the page, from one query. */
export function DidItWork() {
  const { data } = useWriting()
  const { cycle, measures } = data
  const isTried = cycle.triedFrom !== null && measures.some(({ points }) => points.length > 0)
  const { data: effects } = useQuery({ ...page('cycles.effects', { id: cycle.id }), enabled: isTried })
  if (!isTried || !effects || effects.length === 0) return null
  return (
    <Section label={say.label} id="did-it-work">
      {effects.map((effect) => {
        const measure = measures.find(({ id }) => id === effect.measureId)
        // What we do ourselves is no result of it.
        return measure && measure.purpose !== 'practice' && <OneEffect key={measure.id} measure={measure} effect={effect} />
      })}
    </Section>
  )
}

type Measure = CyclePage['measures'][number]

function OneEffect({ measure, effect: { measureId, now, kept } }: { measure: Measure; effect: MeasureEffect }) {
  const { data, mayWrite } = useWriting()
  const keep = useAct('cycles.keepEffect')
  const day = kept && formatDate(kept.at, 'full')
  return (
    <article className={`stack ${css.effect}`}>
      <h3>{measure.name}</h3>
      <p className={css.verdict}>{verdictWords[now.verdict]}</p>
      {now.verdict !== 'early' && (
        <ul className="small">
          {figuresOf(measure, now).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {now.verdict !== 'early' && (
        <details>
          <summary>{say.strength}</summary>
          <p>
            <b>{tierWords[now.tier]}</b>, {say.essa}.
          </p>
          <ul className="small">
            {now.reasons.map((reason) => (
              <li key={reason}>{reasonWords[reason]}</li>
            ))}
          </ul>
        </details>
      )}
      {kept?.isCurrent && <p className="small">{say.kept(kept.by, day!)}</p>}
      {kept && !kept.isCurrent && (
        <Notice>
          {say.older(day!)} “{verdictWords[kept.effect.verdict]}”
        </Notice>
      )}
      {keep.problem && <Notice tone="problem">{keep.problem}</Notice>}
      {mayWrite && now.verdict !== 'early' && !kept?.isCurrent && (
        <div>
          <Button look="plain" busy={keep.busy} onClick={() => keep.run({ id: data.cycle.id, measureId })}>
            {kept ? say.keepNew : say.keep}
          </Button>
        </div>
      )}
    </article>
  )
}

/** The lines beneath the verdict: before and after, the series, the comparison, the chart’s sign, and what would show at all. */
function figuresOf(measure: Measure, { before, after, change, series, comparison, signal, smallest }: Effect): string[] {
  const unit = unitOf(measure)
  const value = (number: number) => valueText(unit, number, locale)
  // Of shares, a difference is in points of a hundred, not in percent of what was.
  const step = (number: number) =>
    unit.kind === 'share'
      ? `${signed(number * 100)} ${locale === 'es' ? 'puntos porcentuales' : 'percentage points'}`
      : `${signed(number)}${unit.of ? ` ${unit.of}` : ''}`
  const range = (said: (estimate: string, lower: string, upper: string) => string, { estimate, lower, upper }: Interval) =>
    said(step(estimate), step(lower), step(upper))
  return [
    ...(before.mean !== null && after.mean !== null
      ? [say.sides(value(before.mean), before.points, value(after.mean), after.points)]
      : []),
    ...(change && !series && !comparison ? [range(say.likely, change)] : []),
    ...(series ? [range(say.heading, series)] : []),
    ...(comparison ? [range((...figures) => say.beyond(comparison.places, ...figures), comparison)] : []),
    signalWords[signal],
    ...(smallest !== null ? [say.power(before.points + after.points, step(smallest).replace(/^\+/, ''))] : []),
  ]
}

const signed = (value: number) =>
  numberFormat(locale, { maximumFractionDigits: Math.abs(value) >= 10 ? 0 : 1, signDisplay: 'exceptZero' }).format(value)
