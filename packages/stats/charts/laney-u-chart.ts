import type { ControlChart } from './control-chart.ts'
import type { PhaseOptions } from './phases.ts'
import { ratioChart, type Ratio } from './ratio-chart.ts'

/**
 * Laney's u′ chart (rates over many units).
 *
 * Use: rates over so many units that chance alone would draw limits too narrow to be of use.
 * Definition: a u chart whose sigma is multiplied by sigma_z, the mean moving range of the standardised rates over 1.128. Source: Laney
 * 2002, Quality Engineering 14:531; as qicharts2 `qic(chart = "up")`. A missing point is null.
 * Units: events a unit. Errors: as `uChart`, and RangeError when a phase has no two neighbouring points.
 *
 * @example laneyUChart([{ numerator: 4, denominator: 2 }, { numerator: 8, denominator: 2 }]).centre[0] // 3
 */
export function laneyUChart(rows: readonly (Ratio | null)[], options: PhaseOptions = {}): ControlChart {
  return ratioChart('laneyUChart', 'laneyU', rows, options)
}
