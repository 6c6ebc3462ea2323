import { blankChart, deviation, type ControlChart } from './control-chart.ts'
import { meanMovingRange, movingRangeFactor } from './moving-range.ts'
import { phasesOf, type Phase, type PhaseOptions } from './phases.ts'

/** So many out of so many: students meeting a standard of those assessed, events of days observed. */
export type Ratio = { numerator: number; denominator: number }

export type RatioKind = 'p' | 'laneyP' | 'u' | 'laneyU'

/**
 * Chart of ratios: the common ground of the p, p′, u and u′ charts.
 *
 * Use: they differ only in what spread is expected.
 * Definition: centre = Σ numerators / Σ denominators; sigmaᵢ = √(v/denominatorᵢ) with v = centre(1 − centre) for shares and centre for
 * rates; Laney's charts multiply it by sigma_z = mean moving range of (ratioᵢ − centre)/sigmaᵢ, divided by 1.128.
 * Limits are cut at 0, and for shares at 1. Units: ratios. Errors: RangeError, naming the chart, when a row is no ratio or a phase is empty.
 *
 * @example ratioChart('uChart', 'u', [{ numerator: 4, denominator: 2 }, { numerator: 8, denominator: 2 }], {}).centre // [3, 3]
 */
export function ratioChart(
  statistic: string,
  kind: RatioKind,
  rows: readonly (Ratio | null)[],
  options: PhaseOptions,
): ControlChart {
  const isShare = kind === 'p' || kind === 'laneyP'
  for (const row of rows) checkRatio(statistic, row, isShare)
  const phases = phasesOf(statistic, rows.length, options)
  const chart = blankChart(kind, rows.length, phases)
  for (const phase of phases) drawPhase(statistic, chart, rows, phase, isShare)
  return chart
}

function checkRatio(statistic: string, row: Ratio | null, isShare: boolean): void {
  if (row === null) return
  const { numerator, denominator } = row
  if (!(denominator > 0 && denominator < Infinity))
    throw new RangeError(`${statistic} needs denominators above 0, not ${denominator}`)
  if (!(numerator >= 0 && numerator < Infinity))
    throw new RangeError(`${statistic} needs numerators of at least 0, not ${numerator}`)
  if (isShare && numerator > denominator)
    throw new RangeError(`${statistic} needs parts of a whole, not ${numerator} of ${denominator}`)
}

function drawPhase(
  statistic: string,
  chart: ControlChart,
  rows: readonly (Ratio | null)[],
  phase: Phase,
  isShare: boolean,
): void {
  const { from, to, base } = phase
  const centre = overall(statistic, rows.slice(from, base))
  const spread = Math.sqrt(isShare ? centre * (1 - centre) : centre)
  for (let index = from; index < to; index++) {
    const row = rows[index]!
    chart.centre[index] = centre
    if (row === null) continue
    const ratio = row.numerator / row.denominator
    chart.values[index] = ratio
    chart.deviations[index] = deviation(ratio - centre, spread / Math.sqrt(row.denominator))
  }
  const between = chart.kind.startsWith('laney') ? spreadBetween(statistic, chart.deviations, from, base) : 1
  for (let index = from; index < to; index++) {
    const row = rows[index]!
    if (row === null) continue
    const sigma = (spread / Math.sqrt(row.denominator)) * between
    chart.lower[index] = Math.max(0, centre - 3 * sigma)
    chart.upper[index] = isShare ? Math.min(1, centre + 3 * sigma) : centre + 3 * sigma
    chart.deviations[index] = deviation(chart.values[index]! - centre, sigma)
  }
}

function overall(statistic: string, rows: readonly (Ratio | null)[]): number {
  let numerator = 0
  let denominator = 0
  for (const row of rows) {
    if (row === null) continue
    numerator += row.numerator
    denominator += row.denominator
  }
  if (denominator === 0) throw new RangeError(`${statistic} needs at least one point in each phase`)
  return numerator / denominator
}

function spreadBetween(statistic: string, deviations: readonly (number | null)[], from: number, base: number): number {
  const range = meanMovingRange(deviations, from, base, false)
  if (range === null) throw new RangeError(`${statistic} needs two neighbouring points in each phase`)
  return range / movingRangeFactor
}
