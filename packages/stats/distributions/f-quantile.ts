import { betaLogit } from './beta-logit.ts'
import { checkPositive, checkProbability, type Tail } from './probability.ts'

/**
 * F quantile: the ratio of variances below which a share lies.
 *
 * Use: limits of intraclass correlations and of Cronbach's alpha.
 * Definition: the inverse of `fCdf`. R `qf`.
 * Units: a ratio; 0 and ∞ for 0 and 1. Errors: RangeError for a probability outside 0 to 1 or df not positive and finite.
 *
 * @example fQuantile(0.95, 2, 10) // 4.102821015129921
 */
export function fQuantile(probability: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  checkProbability('fQuantile', probability)
  checkPositive('fQuantile', 'degrees of freedom', df1)
  checkPositive('fQuantile', 'degrees of freedom', df2)
  return (df2 / df1) * Math.exp(betaLogit(probability, df1 / 2, df2 / 2, tail))
}
