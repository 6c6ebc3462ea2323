import { chartFor } from '../charts/chart-for.ts'
import type { ControlChart } from '../charts/control-chart.ts'
import { targetCapability, type TargetCapability } from '../charts/target-capability.ts'

export type TargetSentence = { key: `target.${TargetCapability}` | 'target.early'; values: { target: number; points: number } }

/**
 * Target capability in words.
 *
 * Use: whether a target will be met if nothing changes. With fewer than ten points nothing is promised either way.
 * Definition: key and values for `say`, from `targetCapability`. Units: those of the chart. Errors: as `targetCapability`.
 *
 * @example targetWords(xmrChart([5, 7, 6, 8]), 1, 'higher').key // 'target.early'
 */
export function targetWords(chart: ControlChart, target: number, better: 'higher' | 'lower'): TargetSentence {
  const points = chart.values.filter((value) => value !== null).length
  const capability = targetCapability(chart, target, better)
  return { key: chartFor(points) === 'dots' ? 'target.early' : `target.${capability}`, values: { target, points } }
}
