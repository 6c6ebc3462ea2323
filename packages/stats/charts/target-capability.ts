import type { ControlChart } from './control-chart.ts'

/** What a process, left as it is, will do against a target. */
export type TargetCapability = 'passes' | 'fails' | 'hitAndMiss'

/**
 * Target capability.
 *
 * Use: whether a stable process can be relied upon to meet a target, or will meet it by luck.
 * Definition: where higher is better, it consistently passes when the target lies below the lower limit of the last point, consistently
 * fails when it lies above the upper one, otherwise hits and misses; the reverse where lower is better. Source: Making Data Count; as
 * NHSRplotthedots' assurance type. Units: the target in those of the chart. Errors: RangeError when the chart has no point with limits or
 * the target is not finite.
 *
 * @example targetCapability(xmrChart([5, 7, 6, 8]), 1, 'higher') // 'passes'
 */
export function targetCapability(chart: ControlChart, target: number, better: 'higher' | 'lower'): TargetCapability {
  if (!Number.isFinite(target)) throw new RangeError(`targetCapability needs a finite target, not ${target}`)
  const last = chart.upper.findLastIndex((limit) => limit !== null)
  if (last === -1) throw new RangeError('targetCapability needs a chart with limits')
  if (target > chart.upper[last]!) return better === 'higher' ? 'fails' : 'passes'
  if (target < chart.lower[last]!) return better === 'higher' ? 'passes' : 'fails'
  return 'hitAndMiss'
}
