import type { ReactElement } from 'react'
import type { Locale } from '#platform/words.ts'
import type { Drawing } from '#web/chart/paint.ts'
import { pilesChart } from '#web/chart/piles-chart.ts'
import { pileRows, timeRows } from '#web/chart/rows.ts'
import type { Rows } from '#web/chart/rows.ts'
import { inLongRun } from '#web/chart/run-series.ts'
import { timeChart } from '#web/chart/time-chart.ts'
import type { Series } from '#web/chart/time-chart.ts'
import { dayText, valueText } from '#web/chart/unit.ts'
import { chartWords } from '#web/chart/words.ts'
import type { Measure, Point } from '../contract.ts'
import { readPoints } from '../measure.ts'
import type { Reading } from '../measure.ts'
import { chartPhrases } from './chart-phrases.ts'
import { seenIn, unitOf } from './seen.ts'
import type { CycleMark, Seen } from './seen.ts'

export type MeasurePicture = Seen & { reading: Reading<Point>; draw: (drawing: Drawing) => ReactElement; rows: Rows }

/** A measure as a picture with its sentence and its table, the same on a page, in a file and in a mail. It needs a point at least. */
export function measurePicture(measure: Measure, marks: readonly CycleMark[], locale: Locale): MeasurePicture {
  const reading = readPoints(measure.points, measure.baseline)
  const seen = seenIn(measure, reading, marks, locale)
  if (measure.kind === 'piles' && reading.kind === 'dots') return { ...seen, reading, ...pilesOf(measure, seen, locale) }
  const series = seriesOf(measure, reading, seen, marks, locale)
  return { ...seen, reading, draw: (drawing) => timeChart(series, drawing), rows: timeRows(series, locale) }
}

function pilesOf({ points }: Measure, seen: Seen, locale: Locale): Pick<MeasurePicture, 'draw' | 'rows'> {
  const names = chartWords(locale)
  const days = points.map(({ on, numerator, denominator, almost }) => {
    const [gotIt, all, nearly] = [numerator ?? 0, denominator ?? 0, almost ?? 0]
    return { on, gotIt, almost: nearly, notYet: all - gotIt - nearly }
  })
  return { draw: (drawing) => pilesChart({ ...seen, days, names }, drawing), rows: pileRows(days, names, locale) }
}

function seriesOf(measure: Measure, reading: Reading<Point>, seen: Seen, marks: readonly CycleMark[], locale: Locale): Series {
  const { points, baseline, target } = measure
  const unit = unitOf(measure)
  const say = chartPhrases(locale)
  const before = reading.kind === 'run' ? reading.before.length : 0
  const unusual = reading.kind === 'run' ? inLongRun(reading.run) : []
  const drawn = points.map(({ on, value, numerator, denominator }, at) => ({
    on,
    value,
    ...(denominator !== null && { label: `${numerator} / ${denominator}` }),
    ...(reading.kind === 'run' && { unusual: unusual[at - before] ?? false }),
  }))
  const goal = target === null ? null : { value: target, label: say.predicted(valueText(unit, target, locale)) }
  // A cycle that was over before the first point has no place in the chart.
  const within = marks.filter(({ until }) => !until || until >= points[0]!.on)
  const shown = { ...seen, unit, points: drawn, marks: within, ...(goal && { target: goal }) }
  if (reading.kind === 'dots') return { ...shown, mode: 'dots' }
  const middle = valueText(unit, reading.run.median, locale)
  const label = baseline ? say.middleUntil(dayText(baseline.untilOn, locale), middle) : chartWords(locale).middle(middle)
  const at = points.map(() => reading.run.median)
  return { ...shown, mode: 'run', centre: { at, label, ...(baseline && { until: baseline.untilOn }) } }
}
