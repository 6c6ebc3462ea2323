import { type Kappa, kappaOf } from './kappa.ts'
import { pairedTable } from './paired-table.ts'

export type KappaWeights = 'linear' | 'quadratic'

/**
 * Weighted kappa, linear or quadratic.
 *
 * Use: agreement of two raters on an ordered rubric, beyond what chance would give, where a near miss is less bad than a far one.
 * Definition: Cohen's kappa with agreement weights 1 − |i − j| ÷ (K − 1) (linear) or 1 − (|i − j| ÷ (K − 1))² (quadratic), i and j the
 * places on the full declared scale of K categories. Source: Cohen 1968, Psychological Bulletin 70:213; standard error Fleiss, Cohen &
 * Everitt 1969, Psychological Bulletin 72:323 (R vcd `Kappa`), the interval cut at −1 and 1. R irr `kappa2` weighs by place among the
 * categories present and so gives more when a category in the middle is unused. A unit that either rater left out (null) takes no part.
 * When a rater used one category only, kappa and its interval are null: look at `observed`.
 * Units: 1 is full agreement, 0 what chance gives. Errors: RangeError when the lists differ in length, no unit has both scores, the
 * scale has fewer than two categories or repeats one, a score is not on it, or the confidence is not between 0 and 1.
 *
 * @example weightedKappa([1, 2, 3, 4], [1, 2, 4, 4], [1, 2, 3, 4], 'quadratic').kappa // 0.9166666666666666
 */
export function weightedKappa<T extends string | number>(
  first: readonly (T | null)[],
  second: readonly (T | null)[],
  scale: readonly T[],
  weights: KappaWeights,
  options: { confidence?: number } = {},
): Kappa {
  const table = pairedTable('weightedKappa', first, second, scale)
  const power = weights === 'linear' ? 1 : 2
  const weight = (one: number, other: number) => 1 - (Math.abs(one - other) / (table.size - 1)) ** power
  return kappaOf(table, weight, options.confidence ?? 0.95)
}
