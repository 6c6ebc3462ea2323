import { presentNumbers } from '../inputs/present-numbers.ts'
import { blank, blankChart, deviation, filled, type ControlChart } from './control-chart.ts'
import { meanMovingRange, movingRangeFactor } from './moving-range.ts'
import { phasesOf, type Phase, type PhaseOptions } from './phases.ts'

export type XmrOptions = PhaseOptions & {
  /** Leave moving ranges above 3.267 times their mean out of the limits: Making Data Count does, others do not. */
  screened?: boolean
}

export type XmrChart = ControlChart & {
  /** The step from the point before, its mean and upper limit; null where there is no neighbour in the phase. */
  movingRanges: (number | null)[]
  movingRangeMean: number[]
  movingRangeUpper: number[]
}

/**
 * XmR chart (individuals and moving ranges).
 *
 * Use: the control chart for single measurements: a mean, a time, a share whose numbers are not known.
 * Definition: centre = mean; limits = centre ± 3 × mean moving range / 1.128; the moving ranges' limit is 3.267 × their mean. Moving ranges
 * stay inside their phase. Source: Montgomery 2009, Introduction to Statistical Quality Control, 6.33; as qicharts2 `qic(chart = "i")`.
 * Missing values take no part, nor do the steps beside them.
 * Units: those of the values. Errors: RangeError when a phase has no two neighbouring points, or a value is not finite.
 *
 * @example xmrChart([5, 7, 6, 8]).upper[0] // 10.93262411347518
 */
export function xmrChart(values: readonly (number | null)[], options: XmrOptions = {}): XmrChart {
  if (presentNumbers('xmrChart', values).length < 2) throw new RangeError('xmrChart needs at least two points')
  const screened = options.screened ?? false
  const phases = phasesOf('xmrChart', values.length, options)
  const chart: XmrChart = {
    ...blankChart('xmr', values.length, phases, screened),
    movingRanges: blank(values.length),
    movingRangeMean: filled(values.length),
    movingRangeUpper: filled(values.length),
  }
  for (const phase of phases) drawPhase(chart, values, phase, screened)
  return chart
}

function drawPhase(chart: XmrChart, values: readonly (number | null)[], { from, to, base }: Phase, screened: boolean): void {
  const { centre, range } = individuals('xmrChart', values, from, base, screened)
  const sigma = range / movingRangeFactor
  for (let index = from; index < to; index++) {
    const value = values[index]!
    chart.centre[index] = centre
    chart.lower[index] = centre - 3 * sigma
    chart.upper[index] = centre + 3 * sigma
    chart.movingRangeMean[index] = range
    chart.movingRangeUpper[index] = 3.267 * range
    if (value === null) continue
    chart.values[index] = value
    chart.deviations[index] = deviation(value - centre, sigma)
    const before = index === from ? null : values[index - 1]!
    if (before !== null) chart.movingRanges[index] = Math.abs(value - before)
  }
}

/**
 * Mean and mean moving range of a stretch of single values.
 *
 * Use: the common ground of the XmR and T charts. Definition: mean of those present, and `meanMovingRange`. Units: those of the values.
 * Errors: RangeError, naming the chart, when no two neighbours are present.
 *
 * @example individuals('xmrChart', [5, 7, 6], 0, 3, false) // { centre: 6, range: 1.5 }
 */
export function individuals(statistic: string, values: ArrayLike<number | null>, from: number, to: number, screened: boolean) {
  const range = meanMovingRange(values, from, to, screened)
  if (range === null) throw new RangeError(`${statistic} needs two neighbouring points in each phase`)
  let sum = 0
  let count = 0
  for (let index = from; index < to; index++) {
    const value = values[index]!
    if (value === null) continue
    sum += value
    count++
  }
  return { centre: sum / count, range }
}
