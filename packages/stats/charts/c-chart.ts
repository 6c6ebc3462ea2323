import { presentNumbers } from '../inputs/present-numbers.ts'
import { mean } from '../summaries/mean.ts'
import { blankChart, deviation, type ControlChart } from './control-chart.ts'
import { phasesOf, type PhaseOptions } from './phases.ts'

/**
 * C chart (counts).
 *
 * Use: how many events happened where there was always the same opportunity for them: referrals a week in one school.
 * Definition: centre c̄ = mean; limits c̄ ± 3√c̄, cut at 0. Source: Montgomery 2009, 7.17; as qicharts2 `qic(chart = "c")`. Missing values take
 * no part. Units: counts. Errors: RangeError when a count is negative or a phase has no point.
 *
 * @example cChart([16, 9, 16, 15]).upper[0] // 25.224972160321823
 */
export function cChart(counts: readonly (number | null)[], options: PhaseOptions = {}): ControlChart {
  checkCounts('cChart', counts)
  const phases = phasesOf('cChart', counts.length, options)
  const chart = blankChart('c', counts.length, phases)
  for (const { from, to, base } of phases) {
    const centre = meanOfPhase('cChart', counts.slice(from, base))
    const sigma = Math.sqrt(centre)
    chart.centre.fill(centre, from, to)
    drawCounts(chart, counts, from, to, centre, sigma)
  }
  return chart
}

/** Refuses counts below zero. */
export function checkCounts(statistic: string, counts: readonly (number | null)[]): void {
  for (const count of presentNumbers(statistic, counts)) {
    if (count < 0) throw new RangeError(`${statistic} needs counts of at least 0, not ${count}`)
  }
}

/** The mean of a phase's counts; refuses a phase without any. */
export function meanOfPhase(statistic: string, counts: readonly (number | null)[]): number {
  if (counts.every((count) => count === null)) throw new RangeError(`${statistic} needs at least one point in each phase`)
  return mean(counts)
}

/** Draws a phase of counts with limits at three sigma from their mean, cut at 0. */
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
