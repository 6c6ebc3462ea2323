import { gammaKernel } from './gamma-kernel.ts'
import { incompleteGamma } from './incomplete-gamma.ts'
import { checkPositive, checkProbability, smallerTail, type Tail } from './probability.ts'
import { quantileSearch } from './quantile-search.ts'

/**
 * Chi-square quantile: the value below which a share lies.
 *
 * Use: intervals of a variance; the Q-profile interval of τ².
 * Definition: the inverse of `chiSquareCdf`, searched on the logarithm of x in the smaller tail. R `qchisq`.
 * Units: those of the statistic; 0 and ∞ for 0 and 1. Errors: RangeError for a probability outside 0 to 1 or df not positive and finite.
 *
 * @example chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquareQuantile(probability: number, df: number, tail: Tail = 'lower'): number {
  checkProbability('chiSquareQuantile', probability)
  checkPositive('chiSquareQuantile', 'degrees of freedom', df)
  const { area, side } = smallerTail(probability, tail)
  if (area === 0) return side === 'lower' ? 0 : Infinity
  const shape = df / 2
  const logarithm = quantileSearch(area, side, Math.log(shape), (u) => {
    const x = Math.exp(u)
    return { area: incompleteGamma(shape, x)[side], density: gammaKernel(shape, x) * shape }
  })
  return 2 * Math.exp(logarithm)
}
