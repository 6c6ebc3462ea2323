import { betaKernel } from './beta-kernel.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { smallerTail, type Tail } from './probability.ts'
import { quantileSearch } from './quantile-search.ts'

/**
 * Logit of a beta quantile, ln(x / (1 − x)).
 *
 * Use: the common ground of the beta, F and t quantiles, which stay exact at both ends this way.
 * Definition: searched in the smaller tail. Units: logits; ±∞ for probabilities 0 and 1. Errors: none for a, b > 0.
 *
 * @example betaLogit(0.5, 2, 2, 'lower') // 0
 */
export function betaLogit(probability: number, a: number, b: number, tail: Tail): number {
  const { area, side } = smallerTail(probability, tail)
  if (area === 0) return side === 'lower' ? -Infinity : Infinity
  return quantileSearch(area, side, Math.log(a / b), (u) => {
    const x = 1 / (1 + Math.exp(-u))
    const y = 1 / (1 + Math.exp(u))
    return { area: incompleteBeta(a, b, x, y)[side], density: betaKernel(a, b, x, y) }
  })
}
