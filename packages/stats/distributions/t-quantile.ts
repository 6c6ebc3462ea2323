import { betaLogit } from './beta-logit.ts'
import { normalQuantile } from './normal-quantile.ts'
import { checkPositive, checkProbability, smallerTail, type Tail } from './probability.ts'

/**
 * Student's t quantile: the value below which a share lies.
 *
 * Use: intervals of means and slopes in small samples.
 * Definition: the inverse of `tCdf`, through the beta distribution of t² / (df + t²). Infinite df is the normal. R `qt`.
 * Units: standard errors; −∞ and ∞ for 0 and 1. Errors: RangeError for a probability outside 0 to 1 or df not positive.
 *
 * @example tQuantile(0.975, 10) // 2.228138851964939
 */
export function tQuantile(probability: number, df: number, tail: Tail = 'lower'): number {
  checkProbability('tQuantile', probability)
  if (df === Infinity) return normalQuantile(probability, tail)
  checkPositive('tQuantile', 'degrees of freedom', df)
  const { area, side } = smallerTail(probability, tail)
  const logit = area > 0.25 ? betaLogit(1 - 2 * area, 0.5, df / 2, 'lower') : betaLogit(2 * area, 0.5, df / 2, 'upper')
  const t = Math.sqrt(df * Math.exp(logit))
  return side === 'upper' ? t : 0 - t
}
