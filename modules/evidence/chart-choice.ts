import { cChart, gChart, laneyPChart, laneyUChart, pChart, tChart, uChart, xBarChart, xmrChart } from '#stats'
import type { ControlChart, ControlChartKind } from '#stats'
import type { MeasureKind } from './measure.ts'

/** The numbers of a point that a control chart stands on. */
export type Charted = {
  value: number
  numerator: number | null
  denominator: number | null
  /** Where a mean is of several values: how many, and their standard deviation. */
  size: number | null
  spread: number | null
}

/** Above this, chance alone would draw limits too narrow to be of use: what differs from week to week is more than chance. */
const LARGE_WHOLE = 300
const LARGE_COUNT = 100

/** The control chart of a measure, by what its points are. */
export function controlKind(kind: MeasureKind, points: readonly Charted[]): ControlChartKind {
  const counts = points.map(({ numerator }) => numerator ?? 0)
  if (kind === 'proportion' || kind === 'piles') {
    return meanOf(points.map(({ denominator }) => denominator ?? 0)) > LARGE_WHOLE ? 'laneyP' : 'p'
  }
  if (kind === 'rate') {
    if (!counts.every(Number.isInteger)) return 'xmr'
    return meanOf(counts) > LARGE_COUNT ? 'laneyU' : 'u'
  }
  if (kind === 'count') return meanOf(points.map(({ value }) => value)) > LARGE_COUNT ? 'xmr' : 'c'
  if (kind === 'time-between') {
    // Counted in whole days or lessons, an event follows the last one after so many without; measured finer, it is a time.
    if (points.every(({ value }) => Number.isInteger(value))) return 'g'
    return points.every(({ value }) => value > 0) ? 't' : 'xmr'
  }
  return points.every(({ size, spread }) => (size ?? 0) > 1 && spread !== null) ? 'xbar' : 'xmr'
}

/** The chart, its limits from the first `held` points; null where these never varied, so that there is nothing to draw limits from. */
export function controlChart(kind: ControlChartKind, points: readonly Charted[], held: number): ControlChart | null {
  const chart = drawn(kind, points, { baseline: held })
  const open = chart.upper.some((upper, at) => upper !== null && upper > chart.lower[at]!)
  return open ? chart : null
}

function drawn(kind: ControlChartKind, points: readonly Charted[], baseline: { baseline: number }): ControlChart {
  const values = points.map(({ value }) => value)
  const ratios = points.map(({ numerator, denominator }) => ({ numerator: numerator ?? 0, denominator: denominator ?? 1 }))
  switch (kind) {
    case 'p':
      return pChart(ratios, baseline)
    case 'laneyP':
      return laneyPChart(ratios, baseline)
    case 'u':
      return uChart(ratios, baseline)
    case 'laneyU':
      return laneyUChart(ratios, baseline)
    case 'c':
      return cChart(values, baseline)
    case 'g':
      return gChart(values, baseline)
    case 't':
      return tChart(values, baseline)
    case 'xbar':
      return xBarChart(
        points.map(({ size, value, spread }) => ({ size: size ?? 0, mean: value, deviation: spread ?? 0 })),
        baseline,
      )
    default:
      return xmrChart(values, baseline)
  }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
