import { blankChart, deviation, type ControlChart } from './control-chart.ts'
import { unbiasingFactor } from './control-factors.ts'
import { phasesOf, type PhaseOptions } from './phases.ts'
import { summarise, typical, type Measured } from './subgroups.ts'

/**
 * S chart (spread of subgroups).
 *
 * Use: beside an X-bar chart: whether values measured together agree more or less than they did.
 * Definition: centre s̄ as in `xBarChart`; limits B₃ s̄ and B₄ s̄ with B = 1 ∓ 3√(1 − c₄²)/c₄, B₃ cut at 0. Source: Montgomery 2009, 6.27–6.31; as
 * qicharts2 `qic(chart = "s")`. A subgroup with fewer than two values is missing.
 * Units: those of the values. Errors: RangeError when a phase has no subgroup of two, or a value is not finite.
 *
 * @example sChart([[1, 3], [2, 4]]).centre[0] // 1.4142135623730951
 */
export function sChart(groups: readonly Measured[], options: PhaseOptions = {}): ControlChart {
  const subgroups = summarise('sChart', groups)
  const phases = phasesOf('sChart', groups.length, options)
  const chart = blankChart('s', groups.length, phases)
  for (const phase of phases) {
    const { deviation: spread } = typical('sChart', subgroups, phase)
    for (let index = phase.from; index < phase.to; index++) {
      chart.centre[index] = spread
      const group = subgroups[index]!
      if (group === null) continue
      const factor = unbiasingFactor(group.size)
      const sigma = (spread * Math.sqrt(1 - factor ** 2)) / factor
      chart.values[index] = group.deviation
      chart.lower[index] = Math.max(0, spread - 3 * sigma)
      chart.upper[index] = spread + 3 * sigma
      chart.deviations[index] = deviation(group.deviation - spread, sigma)
    }
  }
  return chart
}
