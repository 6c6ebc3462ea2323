import { findRoot } from './find-root.ts'
import { noncentralTCdf } from './noncentral-t-cdf.ts'

/**
 * Noncentrality that gives an observed t a wanted probability.
 *
 * Use: the ends of an exact interval of a standardised mean difference: with t observed, the noncentralities for .975 and .025.
 * Definition: δ with P(T ≤ t; df, δ) = p, falling in p (Steiger & Fouladi 1997; R `effectsize`, `MBESS::conf.limits.nct`).
 * Units: standard errors. Errors: RangeError unless 0 < p < 1, and as `noncentralTCdf`.
 *
 * @example noncentralityOfT(2, 10, 0.5) // 1.9478420808802495
 */
export function noncentralityOfT(t: number, df: number, probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`noncentralityOfT needs a probability between 0 and 1, not ${probability}`)
  const excess = (noncentrality: number) => noncentralTCdf(t, df, noncentrality) - probability
  let width = 1
  while (excess(t - width) < 0 || excess(t + width) > 0) width *= 2
  return findRoot(excess, t - width, t + width)
}
