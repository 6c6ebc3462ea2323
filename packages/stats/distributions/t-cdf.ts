import { incompleteBeta } from './incomplete-beta.ts'
import { normalCdf } from './normal-cdf.ts'
import { checkNumber, checkPositive, type Tail } from './probability.ts'

/**
 * Student's t distribution: the probability of a value up to t.
 *
 * Use: p-values of means and slopes in small samples.
 * Definition: beyond |t| lies ½ I(df/2, ½) at df / (df + t²); the upper tail on request. Infinite df is the normal. R `pt`.
 * Units: a probability. Errors: RangeError when t is NaN or df is not positive.
 *
 * @example tCdf(2.228138851964939, 10) // 0.975
 */
export function tCdf(t: number, df: number, tail: Tail = 'lower'): number {
  checkNumber('tCdf', t)
  if (df === Infinity) return normalCdf(t, tail)
  checkPositive('tCdf', 'degrees of freedom', df)
  const ratio = (t * t) / df
  const areas = ratio === Infinity ? { lower: 0, upper: 1 } : incompleteBeta(df / 2, 0.5, 1 / (1 + ratio), ratio / (1 + ratio))
  return t > 0 === (tail === 'lower') ? 0.5 + areas.upper / 2 : areas.lower / 2
}
