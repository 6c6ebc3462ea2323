import { normalQuantile } from '../distributions/normal-quantile.ts'
import { tailBeyond } from '../agreement/tail-beyond.ts'
import { checkEvents, type EventCounts } from './event-counts.ts'

export type RiskDifference = { estimate: number; lower: number; upper: number; treatedShare: number; controlShare: number }

/**
 * Risk difference of two groups, with Newcombe's interval.
 *
 * Use: how many more of a hundred, the plainest comparison of two shares.
 * Definition: share₁ − share₂; interval from the Wilson limits of each share, added in squares (Newcombe 1998, Statistics in Medicine
 * 17:873, method 10). It behaves in small groups and at 0 and 1, where the Wald interval fails. Units: share, from −1 to 1. Errors:
 * RangeError when a total is not whole and above 0, events are not whole and from 0 to the total, or the confidence is not between 0
 * and 1.
 *
 * @example riskDifference({ events: 9, total: 10 }, { events: 3, total: 10 }).lower // 0.17052272393450302
 */
export function riskDifference(
  treated: EventCounts,
  control: EventCounts,
  options: { confidence?: number } = {},
): RiskDifference {
  const z = normalQuantile(tailBeyond('riskDifference', options.confidence ?? 0.95), 'upper')
  checkEvents('riskDifference', [treated, control])
  const [one, other] = [wilson(treated, z), wilson(control, z)]
  const estimate = one.share - other.share
  return {
    estimate,
    lower: estimate - Math.hypot(one.share - one.lower, other.upper - other.share),
    upper: estimate + Math.hypot(one.upper - one.share, other.share - other.lower),
    treatedShare: one.share,
    controlShare: other.share,
  }
}

function wilson({ events, total }: EventCounts, z: number) {
  const share = events / total
  const centre = share + (z * z) / (2 * total)
  const reach = z * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2)
  return { share, lower: (centre - reach) / (1 + (z * z) / total), upper: (centre + reach) / (1 + (z * z) / total) }
}
