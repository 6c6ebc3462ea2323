import { blankChart, type ControlChart } from './control-chart.ts'
import { checkCounts, drawCounts, meanOfPhase } from './counts.ts'
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
