import { blankChart, deviation, type ControlChart } from './control-chart.ts'
import { unbiasingFactor } from './control-factors.ts'
import { phasesOf, type PhaseOptions } from './phases.ts'
import { summarise, typical, type Measured } from './subgroups.ts'

/**
 * X-bar chart (means of subgroups).
 *
 * Use: whether the mean of values measured together, five scripts a week, moves more than the spread within them explains.
 * Definition: centre = weighted grand mean; limits ± A₃ s̄ with A₃ = 3/(c₄√n); s̄ is the mean standard deviation of equal subgroups, pooled when
 * sizes differ. Source: Montgomery 2009, 6.29–6.31; as qicharts2 `qic(chart = "xbar")`. A subgroup with fewer than two values is missing.
 * Units: those of the values. Errors: RangeError when a phase has no subgroup of two, or a value is not finite.
 *
 * @example xBarChart([[1, 3], [2, 4]]).centre[0] // 2.5
 */
export function xBarChart(groups: readonly Measured[], options: PhaseOptions = {}): ControlChart {
  const subgroups = summarise('xBarChart', groups)
  const phases = phasesOf('xBarChart', groups.length, options)
  const chart = blankChart('xbar', groups.length, phases)
  for (const phase of phases) {
    const { mean, deviation: spread } = typical('xBarChart', subgroups, phase)
    for (let index = phase.from; index < phase.to; index++) {
      chart.centre[index] = mean
      const group = subgroups[index]!
      if (group === null) continue
      const sigma = spread / (unbiasingFactor(group.size) * Math.sqrt(group.size))
      chart.values[index] = group.mean
      chart.lower[index] = mean - 3 * sigma
      chart.upper[index] = mean + 3 * sigma
      chart.deviations[index] = deviation(group.mean - mean, sigma)
    }
  }
  return chart
}
