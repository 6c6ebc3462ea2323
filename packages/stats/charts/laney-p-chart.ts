import type { ControlChart } from './control-chart.ts'
import type { PhaseOptions } from './phases.ts'
import { ratioChart, type Ratio } from './ratio-chart.ts'

/**
 * Laney's p′ chart (shares of large wholes).
 *
 * Use: shares whose wholes are so large that chance alone would draw limits too narrow to be of use.
 * Definition: a p chart whose sigma is multiplied by sigma_z, the mean moving range of the standardised shares over 1.128. Source: Laney
 * 2002, Quality Engineering 14:531; as qicharts2 `qic(chart = "pp")`. A missing point is null.
 * Units: shares from 0 to 1. Errors: as `pChart`, and RangeError when a phase has no two neighbouring points.
 *
 * @example laneyPChart([{ numerator: 1, denominator: 4 }, { numerator: 3, denominator: 4 }]).centre[0] // 0.5
 */
export function laneyPChart(rows: readonly (Ratio | null)[], options: PhaseOptions = {}): ControlChart {
  return ratioChart('laneyPChart', 'laneyP', rows, options)
}
