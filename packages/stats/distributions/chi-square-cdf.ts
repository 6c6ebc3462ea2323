import { incompleteGamma } from './incomplete-gamma.ts'
import { checkNumber, checkPositive, type Tail } from './probability.ts'

/**
 * Chi-square distribution: the probability of a value up to x.
 *
 * Use: the p-value of Q in a meta-analysis, of a likelihood ratio.
 * Definition: P(df/2, x/2), 0 for x ≤ 0; the upper tail on request. R `pchisq`. Degrees of freedom need not be whole.
 * Units: a probability. Errors: RangeError when x is NaN or df is not positive and finite.
 *
 * @example chiSquareCdf(3.841458820694124, 1, 'upper') // 0.05
 */
export function chiSquareCdf(x: number, df: number, tail: Tail = 'lower'): number {
  checkNumber('chiSquareCdf', x)
  checkPositive('chiSquareCdf', 'degrees of freedom', df)
  return incompleteGamma(df / 2, x / 2)[tail]
}
