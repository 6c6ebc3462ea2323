import { checkMoments } from './merge-moments.ts'
import type { Moments } from './moments.ts'

/** The mean of values and their spread; the spread is null with fewer than two. */
export type Description = {
  n: number
  mean: number
  variance: number | null
  deviation: number | null
  standardError: number | null
}

/**
 * Mean and spread, from moments.
 *
 * Use: what to say of a group whose values are no longer at hand.
 * Definition: mean = Σx / n; variance = (Σx² − (Σx)² / n) / (n − 1), not below 0 (R `mean`, `var`); standard error = √(variance / n).
 * Units: those of the values. Errors: RangeError when n is 0, and as `mergeMoments`.
 *
 * @example describeMoments({ n: 3, sum: 7, sumOfSquares: 21 }).variance // 2.333333333333333
 */
export function describeMoments(moments: Moments): Description {
  checkMoments('describeMoments', moments)
  const { n, sum, sumOfSquares } = moments
  if (n === 0) throw new RangeError('describeMoments needs at least one value')
  const mean = sum / n
  if (n === 1) return { n, mean, variance: null, deviation: null, standardError: null }
  const variance = Math.max(0, (sumOfSquares - sum * mean) / (n - 1))
  return { n, mean, variance, deviation: Math.sqrt(variance), standardError: Math.sqrt(variance / n) }
}
