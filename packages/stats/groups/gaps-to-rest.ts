import type { Ratio } from '../charts/ratio-chart.ts'
import { riskDifference, type RiskDifference } from '../impact/risk-difference.ts'
import { riskRatio, type RatioEstimate } from '../impact/risk-ratio.ts'
import { mergeRatios } from './merge-ratios.ts'

/** A group beside everyone who is not in it. */
export type GapToRest = { group: Ratio; rest: Ratio; gap: RiskDifference; ratio: RatioEstimate }

/**
 * Each group against all others together.
 *
 * Use: whether something happens to one group more often than to everybody else: advanced courses, suspensions. Comparing with the rest, not
 * with all, keeps the group out of its own yardstick.
 * Definition: for each group the share of the others taken together, the gap with Newcombe's interval and the risk ratio with its own, as
 * `riskDifference` and `riskRatio`. Units: shares from −1 to 1; a ratio. Errors: RangeError with fewer than two groups, and as those two.
 *
 * @example gapsToRest([{ numerator: 8, denominator: 20 }, { numerator: 10, denominator: 80 }])[0].ratio.estimate // 3.2
 */
export function gapsToRest(groups: readonly Ratio[], options: { confidence?: number } = {}): GapToRest[] {
  if (groups.length < 2) throw new RangeError('gapsToRest needs at least two groups')
  const counts = ({ numerator, denominator }: Ratio) => ({ events: numerator, total: denominator })
  return groups.map((group, index) => {
    const rest = mergeRatios(groups.filter((_, other) => other !== index))
    const [mine, theirs] = [counts(group), counts(rest)]
    return { group, rest, gap: riskDifference(mine, theirs, options), ratio: riskRatio(mine, theirs, options) }
  })
}
