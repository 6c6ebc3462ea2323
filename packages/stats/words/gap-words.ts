import type { GapToRest } from '../groups/gaps-to-rest.ts'
import type { MeanGap } from '../groups/mean-gap.ts'
import { directionOf, type Direction } from './direction.ts'

export type GapSentence =
  | { key: `gap.mean.${Direction}`; values: { gap: number; lower: number; upper: number; first: number; second: number } }
  | {
      key: `gap.share.${Direction}`
      values: { share: number; rest: number; lower: number; upper: number; ratio: number; people: number }
    }

/**
 * Gap in words.
 *
 * Use: a gap between two means, or of one group's share against everyone else's, always with its interval and sizes, and never with a cause.
 * Definition: key and values for `say`. Units: those of the values; shares. Errors: none.
 *
 * @example gapWords(meanGap(momentsOf([5, 7, 9]), momentsOf([4, 5, 6]))).key // 'gap.mean.unclear'
 */
export function gapWords(gap: MeanGap | GapToRest): GapSentence {
  if ('sizes' in gap) {
    const { lower, upper, sizes } = gap
    const [first, second] = sizes
    return { key: `gap.mean.${directionOf(gap)}`, values: { gap: gap.gap, lower, upper, first, second } }
  }
  const { treatedShare: share, controlShare: rest, lower, upper } = gap.gap
  const values = { share, rest, lower, upper, ratio: gap.ratio.estimate, people: gap.group.denominator }
  return { key: `gap.share.${directionOf(gap.gap)}`, values }
}
