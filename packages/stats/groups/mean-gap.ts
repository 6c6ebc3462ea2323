import { tQuantile } from '../distributions/t-quantile.ts'
import { describeMoments } from './describe-moments.ts'
import type { Moments } from './moments.ts'

/** How far the mean of one group lies above another's, with its interval. Both sizes belong beside it wherever it is shown. */
export type MeanGap = { gap: number; lower: number; upper: number; df: number; sizes: [number, number] }

/**
 * Gap between the means of two groups, with Welch's interval.
 *
 * Use: comparing groups of different size and spread.
 * Definition: mean₁ − mean₂ ± t × √(s₁²/n₁ + s₂²/n₂) with Welch–Satterthwaite degrees of freedom (Welch 1947, Biometrika 34:28; R `t.test`). Without
 * any spread in either group the interval is the gap itself.
 * Units: those of the values. Errors: RangeError when a group has fewer than two values or the confidence is not between 0 and 1.
 *
 * @example meanGap(momentsOf([5, 7, 9]), momentsOf([4, 5, 6])).gap // 2
 */
export function meanGap(one: Moments, other: Moments, options: { confidence?: number } = {}): MeanGap {
  const confidence = options.confidence ?? 0.95
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`meanGap needs a confidence between 0 and 1, not ${confidence}`)
  const [first, second] = [describeMoments(one), describeMoments(other)]
  if (first.variance === null || second.variance === null) throw new RangeError('meanGap needs at least two values in each group')
  const gap = first.mean - second.mean
  const sizes: [number, number] = [one.n, other.n]
  const [a, b] = [first.variance / one.n, second.variance / other.n]
  if (a + b === 0) return { gap, lower: gap, upper: gap, df: one.n + other.n - 2, sizes }
  const df = (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (other.n - 1))
  const reach = tQuantile((1 - confidence) / 2, df, 'upper') * Math.sqrt(a + b)
  return { gap, lower: gap - reach, upper: gap + reach, df, sizes }
}
