import { type Kappa, kappaOf } from './kappa.ts'
import { pairedTable } from './paired-table.ts'

/**
 * Cohen's kappa.
 *
 * Use: agreement of two raters on categories without an order, beyond what chance would give. On an ordered rubric use `weightedKappa`
 * or `krippendorffAlpha`: kappa counts every disagreement as equally bad.
 * Definition: (observed − expected) ÷ (1 − expected) agreement, expected from each rater's own use of the categories. Source: Cohen
 * 1960, Educational and Psychological Measurement 20:37; standard error Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72:323 (R
 * vcd `Kappa`, `confint`), the interval cut at −1 and 1. A unit that either rater left out (null) takes no part. When a rater used one
 * category only, kappa and its interval are null: look at `observed`.
 * Units: 1 is full agreement, 0 what chance gives. Errors: RangeError when the lists differ in length, no unit has both scores, the
 * categories are fewer than two or repeated, a score is not among them, or the confidence is not between 0 and 1.
 *
 * @example cohensKappa(['yes', 'yes', 'no', 'no'], ['yes', 'yes', 'no', 'yes'], ['yes', 'no']).kappa // 0.5
 */
export function cohensKappa<T extends string | number>(
  first: readonly (T | null)[],
  second: readonly (T | null)[],
  categories: readonly T[],
  options: { confidence?: number } = {},
): Kappa {
  const table = pairedTable('cohensKappa', first, second, categories)
  return kappaOf(table, (one, other) => (one === other ? 1 : 0), options.confidence ?? 0.95)
}
