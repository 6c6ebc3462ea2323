import type { ReactElement } from 'react'
import type { Locale } from '#platform/words.ts'
import type { Drawing } from '#web/chart/paint.ts'
import { pilesChart } from '#web/chart/piles-chart.ts'
import { pileRows, timeRows } from '#web/chart/rows.ts'
import type { Rows } from '#web/chart/rows.ts'
import type { Mark } from '#web/chart/marks.ts'
import { timeChart } from '#web/chart/time-chart.ts'
import type { Series } from '#web/chart/time-chart.ts'
import { dayText, valueText } from '#web/chart/unit.ts'
import { chartWords } from '#web/chart/words.ts'
import type { HeldBaseline, Measure, Point } from '../contract.ts'
import { readPoints } from '../reading.ts'
import type { Phase, Reading } from '../reading.ts'
import { chartPhrases } from './chart-phrases.ts'
import { controlPhrases } from './control-phrases.ts'
import { movesIn } from './moves.ts'
import { seenIn } from './seen.ts'
import { unitOf } from './unit-of.ts'
import type { CycleMark, Seen } from './seen.ts'

export type MeasurePicture = Seen & {
  reading: Reading<Point, HeldBaseline>
  draw: (drawing: Drawing) => ReactElement
  rows: Rows
}

/** A measure as a picture with its sentence and its table, the same on a page, in a file and in a mail. It needs a point at least. */
export function measurePicture(measure: Measure, marks: readonly CycleMark[], locale: Locale): MeasurePicture {
  const reading = readPoints(measure.kind, measure.points, measure.baselines)
  const seen = seenIn(measure, reading, marks, locale)
  if (measure.kind === 'piles' && reading.kind === 'dots') return { ...seen, reading, ...pilesOf(measure, seen, locale) }
  const series = seriesOf(measure, reading, seen, marks, locale)
  return { ...seen, reading, draw: (drawing) => timeChart(series, drawing), rows: timeRows(series, locale) }
}

/** A measure as a series over time, whatever its kind: for charts that show several. */
export function seriesPicture(measure: Measure, marks: readonly CycleMark[], locale: Locale): Series {
  const reading = readPoints(measure.kind, measure.points, measure.baselines)
  return seriesOf(measure, reading, seenIn(measure, reading, marks, locale), marks, locale)
}

function pilesOf({ points }: Measure, seen: Seen, locale: Locale): Pick<MeasurePicture, 'draw' | 'rows'> {
  const names = chartWords(locale)
  const days = points.map(({ on, numerator, denominator, almost }) => {
    const [gotIt, all, nearly] = [numerator ?? 0, denominator ?? 0, almost ?? 0]
    return { on, gotIt, almost: nearly, notYet: all - gotIt - nearly }
  })
  return { draw: (drawing) => pilesChart({ ...seen, days, names }, drawing), rows: pileRows(days, names, locale) }
}

function seriesOf(
  measure: Measure,
  reading: Reading<Point, HeldBaseline>,
  seen: Seen,
  marks: readonly CycleMark[],
  locale: Locale,
): Series {
  const { points, target } = measure
  const unit = unitOf(measure)
  const text = (value: number) => valueText(unit, value, locale)
  const phases = reading.kind === 'dots' ? [] : reading.phases
  const before = reading.kind === 'dots' ? [] : reading.before
  const unusual = [...before.map(() => false), ...phases.flatMap((phase) => movesIn(phase).marked)]
  const drawn = points.map(({ on, value, numerator, denominator, size, note }, at) => ({
    on,
    value,
    ...(denominator !== null && { label: `${numerator} / ${denominator}` }),
    ...(size !== null && { label: `n = ${size}` }),
    ...(reading.kind !== 'dots' && { unusual: unusual[at] ?? false }),
    ...(note && { note }),
  }))
  const goal = target === null ? null : { value: target, label: chartPhrases(locale).predicted(text(target)) }
  // A cycle that was over before the first point has no place in the chart.
  const within = marks.filter(({ until }) => !until || until >= points[0]!.on)
  const turns = phases.slice(1).map(({ points: [first] }): Mark => ({
    from: first!.on,
    label: controlPhrases(locale).moved(dayText(first!.on, locale)),
    look: 'turn',
  }))
  const shown = { ...seen, unit, points: drawn, marks: [...within, ...turns], ...(goal && { target: goal }) }
  if (reading.kind === 'dots') return { ...shown, mode: 'dots' }
  const none = before.map(() => null)
  const limitsOf = (side: 'lower' | 'upper') => [
    ...none,
    ...phases.flatMap((phase) => phase.control?.chart[side] ?? phase.points.map(() => null)),
  ]
  const centre = {
    at: [...none, ...phases.flatMap(({ points: own, middle }) => own.map(() => middle))],
    label: middleLabel(reading.phases, text, locale),
    ...(phases.some(({ baseline }) => baseline) && {
      taken: [
        ...before.map(() => false),
        ...phases.flatMap(({ points: own, baseline, held }) => own.map((_, at) => baseline !== null && at < held)),
      ],
    }),
  }
  if (reading.kind === 'run') return { ...shown, mode: 'run', centre }
  const limits = { lower: limitsOf('lower'), upper: limitsOf('upper'), label: chartWords(locale).usual }
  return { ...shown, mode: 'control', centre, limits }
}

function middleLabel(phases: readonly Phase<Point, HeldBaseline>[], text: (value: number) => string, locale: Locale): string {
  const [first, last] = [phases[0]!, phases.at(-1)!]
  if (first !== last) return controlPhrases(locale).middles(text(first.middle), text(last.middle))
  const middle = text(first.middle)
  return first.baseline
    ? chartPhrases(locale).middleUntil(dayText(first.baseline.untilOn, locale), middle)
    : chartWords(locale).middle(middle)
}
