import { presentNumbers } from '../inputs/present-numbers.ts'
import { mean } from '../summaries/mean.ts'
import { deviation, type ControlChart } from './control-chart.ts'

/**
 * Refuses what is no count.
 *
 * Use: first line of the C and G charts. Definition: finite, at least 0; null is missing. Units: counts. Errors: RangeError, naming the chart.
 *
 * @example checkCounts('cChart', [3, null, 0]) // undefined
 */
export function checkCounts(statistic: string, counts: readonly (number | null)[]): void {
  for (const count of presentNumbers(statistic, counts)) {
    if (count < 0) throw new RangeError(`${statistic} needs counts of at least 0, not ${count}`)
  }
}

/**
 * Mean of a phase's counts.
 *
 * Use: the centre that limits of counts stand about. Definition: `mean` of those present. Units: counts. Errors: RangeError, naming the chart, when
 * the phase has none.
 *
 * @example meanOfPhase('cChart', [3, null, 5]) // 4
 */
export function meanOfPhase(statistic: string, counts: readonly (number | null)[]): number {
  if (counts.every((count) => count === null)) throw new RangeError(`${statistic} needs at least one point in each phase`)
  return mean(counts)
}

/**
 * Phase of counts, drawn.
 *
 * Use: the common ground of the C and G charts. Definition: limits at three sigma from what is expected, cut at 0; values and deviations of the points
 * present. Units: counts. Errors: none.
 *
 * @example
 * const chart = blankChart('c', 1, [])
 * drawCounts(chart, [12], 0, 1, 9, 3)
 * chart.upper // [18]
 */
export function drawCounts(
  chart: ControlChart,
  counts: readonly (number | null)[],
  from: number,
  to: number,
  expected: number,
  sigma: number,
) {
  chart.lower.fill(Math.max(0, expected - 3 * sigma), from, to)
  chart.upper.fill(expected + 3 * sigma, from, to)
  for (let index = from; index < to; index++) {
    const count = counts[index]!
    if (count === null) continue
    chart.values[index] = count
    chart.deviations[index] = deviation(count - expected, sigma)
  }
}
