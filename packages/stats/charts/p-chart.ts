import type { ControlChart } from './control-chart.ts'
import type { PhaseOptions } from './phases.ts'
import { ratioChart, type Ratio } from './ratio-chart.ts'

/**
 * P chart (shares).
 *
 * Use: the share of a whole that changes in size: students meeting a standard. With wholes of many hundreds prefer `laneyPChart`.
 * Definition: centre p̄ = Σ numerators / Σ denominators; limits p̄ ± 3√(p̄(1 − p̄)/n), cut at 0 and 1. Source: Montgomery 2009, 7.2; as qicharts2
 * `qic(chart = "p")`. A missing point is null.
 * Units: shares from 0 to 1. Errors: RangeError when a numerator exceeds its denominator or a phase has no point.
 *
 * @example pChart([{ numerator: 12, denominator: 50 }, { numerator: 15, denominator: 50 }]).centre[0] // 0.27
 */
export function pChart(rows: readonly (Ratio | null)[], options: PhaseOptions = {}): ControlChart {
  return ratioChart('pChart', 'p', rows, options)
}
