import { normalCdf } from '../distributions/normal-cdf.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { tCdf } from '../distributions/t-cdf.ts'
import { tQuantile } from '../distributions/t-quantile.ts'

export type TestedEstimate = {
  estimate: number
  standardError: number
  lower: number
  upper: number
  /** Estimate ÷ standard error, and the probability of one as far from 0 by chance; null where the standard error is 0. */
  statistic: number | null
  probability: number | null
}

/**
 * Estimate with its interval and test against 0.
 *
 * Use: the last line of everything estimated with a standard error. Definition: Wald; t with the degrees of freedom given, or the
 * normal for null; the probability is two-sided. Units: those of the estimate. Errors: none.
 *
 * @example testedEstimate(2, 1, null, 0.025).lower // 0.04003601545994506
 */
export function testedEstimate(estimate: number, standardError: number, df: number | null, tail: number): TestedEstimate {
  const reach = standardError * (df === null ? normalQuantile(tail, 'upper') : tQuantile(tail, df, 'upper'))
  const interval = { estimate, standardError, lower: estimate - reach, upper: estimate + reach }
  if (standardError === 0) return { ...interval, statistic: null, probability: null }
  const statistic = estimate / standardError
  const beyond = Math.abs(statistic)
  return { ...interval, statistic, probability: 2 * (df === null ? normalCdf(beyond, 'upper') : tCdf(beyond, df, 'upper')) }
}
