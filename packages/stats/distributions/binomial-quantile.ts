import { binomialCdf, checkTrials } from './binomial-cdf.ts'
import { checkProbability } from './probability.ts'

/**
 * Binomial quantile: the fewest successes that reach a probability.
 *
 * Use: limits for counts by chance.
 * Definition: the smallest k with P(X ≤ k) ≥ p, by bisection; as R `qbinom` does, p is lowered by 64 units of rounding so that a
 * probability that came from `binomialCdf` leads back to its k.
 * Units: successes. Errors: RangeError when n is no whole number ≥ 0, or a probability lies outside 0 to 1.
 *
 * @example binomialQuantile(0.05, 23, 0.5) // 8
 */
export function binomialQuantile(probability: number, trials: number, share: number): number {
  checkProbability('binomialQuantile', probability)
  checkTrials('binomialQuantile', trials)
  checkProbability('binomialQuantile', share)
  const target = probability * (1 - 64 * Number.EPSILON)
  let low = -1
  let high = probability === 0 ? 0 : trials
  if (probability === 1) return trials
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (binomialCdf(middle, trials, share) >= target) high = middle
    else low = middle
  }
  return high
}
