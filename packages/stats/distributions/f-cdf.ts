import { incompleteBeta } from './incomplete-beta.ts'
import { checkNumber, checkPositive, type Tail } from './probability.ts'

/**
 * F distribution: the probability of a ratio of variances up to x.
 *
 * Use: p-values of analyses of variance; intervals of intraclass correlations.
 * Definition: I(df1/2, df2/2) at df1·x / (df1·x + df2), 0 for x ≤ 0; the upper tail on request. R `pf`.
 * Units: a probability. Errors: RangeError when x is NaN or degrees of freedom are not positive and finite.
 *
 * @example fCdf(4, 2, 10, 'upper') // 0.05292214940134463
 */
export function fCdf(x: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  checkNumber('fCdf', x)
  checkPositive('fCdf', 'degrees of freedom', df1)
  checkPositive('fCdf', 'degrees of freedom', df2)
  if (x === Infinity) return tail === 'lower' ? 1 : 0
  const ratio = (df1 * x) / df2
  return incompleteBeta(df1 / 2, df2 / 2, ratio / (1 + ratio), 1 / (1 + ratio))[tail]
}
