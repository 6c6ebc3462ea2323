import { median } from '../summaries/median.ts'
import { blankChart, type ControlChart } from './control-chart.ts'
import { checkCounts, drawCounts, meanOfPhase } from './counts.ts'
import { phasesOf, type PhaseOptions } from './phases.ts'

/**
 * G chart (cases between rare events).
 *
 * Use: how many cases pass without an event, where events are too rare to be shown as shares: lessons between disruptions.
 * Definition: limits m ± 3√(m(m + 1)) with m the mean, cut at 0; the centre line is the median, so that half the points lie on either side
 * and runs can be read. Source: Benneyan 2001, Health Care Management Science 4:305; as qicharts2 `qic(chart = "g")`. Missing values take
 * no part. Units: cases. Errors: RangeError when a count is negative or a phase has no point.
 *
 * @example gChart([3, 1, 8, 0]).centre[0] // 2
 */
export function gChart(cases: readonly (number | null)[], options: PhaseOptions = {}): ControlChart {
  checkCounts('gChart', cases)
  const phases = phasesOf('gChart', cases.length, options)
  const chart = blankChart('g', cases.length, phases)
  for (const { from, to, base } of phases) {
    const mean = meanOfPhase('gChart', cases.slice(from, base))
    chart.centre.fill(median(cases.slice(from, base)), from, to)
    drawCounts(chart, cases, from, to, mean, Math.sqrt(mean * (mean + 1)))
  }
  return chart
}
