import { incompleteBeta } from './incomplete-beta.ts'
import { checkNumber, checkPositive, type Tail } from './probability.ts'

/**
 * Beta distribution: the probability of a share up to x.
 *
 * Use: exact intervals of a proportion.
 * Definition: I_x(a, b), 0 below 0 and 1 above 1; the upper tail on request. R `pbeta`.
 * Units: a probability. Errors: RangeError when x is NaN or a shape is not positive and finite.
 *
 * @example betaCdf(0.5, 2, 3) // 0.6875
 */
export function betaCdf(x: number, a: number, b: number, tail: Tail = 'lower'): number {
  checkNumber('betaCdf', x)
  checkPositive('betaCdf', 'a first shape', a)
  checkPositive('betaCdf', 'a second shape', b)
  return incompleteBeta(a, b, x, 1 - x)[tail]
}
