import type { ControlChart } from './control-chart.ts'
import type { PhaseOptions } from './phases.ts'
import { ratioChart, type Ratio } from './ratio-chart.ts'

/**
 * U chart (rates).
 *
 * Use: events for each unit observed, where a unit can have many: questions asked in a lesson.
 * Definition: centre ū = Σ events / Σ units; limits ū ± 3√(ū/n), cut at 0. Source: Montgomery 2009, 7.3; as qicharts2 `qic(chart = "u")`.
 * A missing point is null. Units: events a unit. Errors: RangeError when a denominator is not above 0 or a phase has no point.
 *
 * @example uChart([{ numerator: 4, denominator: 2 }, { numerator: 8, denominator: 2 }]).centre[0] // 3
 */
export function uChart(rows: readonly (Ratio | null)[], options: PhaseOptions = {}): ControlChart {
  return ratioChart('uChart', 'u', rows, options)
}
