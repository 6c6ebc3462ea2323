import { gammaLn } from './gamma-ln.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { normalCdf } from './normal-cdf.ts'
import { checkNumber, checkPositive, type Tail } from './probability.ts'

/**
 * Noncentral t distribution: the probability of a value up to t.
 *
 * Use: exact intervals of a standardised mean difference.
 * Definition: the mixture of incomplete beta functions of Lenth 1989 (AS 243), summed outward from its largest weight so that large
 * noncentralities do not underflow, each tail in its own right. R `pt(t, df, ncp)`.
 * Units: a probability. Errors: RangeError when t or the noncentrality is NaN or infinite, or df is not positive and finite.
 *
 * @example noncentralTCdf(2, 10, 1) // 0.8076115625303751
 */
export function noncentralTCdf(t: number, df: number, noncentrality: number, tail: Tail = 'lower'): number {
  checkNumber('noncentralTCdf', t)
  if (!Number.isFinite(noncentrality)) throw new RangeError(`noncentralTCdf needs a finite noncentrality, not ${noncentrality}`)
  checkPositive('noncentralTCdf', 'degrees of freedom', df)
  if (t < 0) return noncentralTCdf(-t, df, -noncentrality, tail === 'lower' ? 'upper' : 'lower')
  const mixture = mixedAreas(t, df, noncentrality, tail) / 2
  return Math.min(1, Math.max(0, tail === 'lower' ? normalCdf(-noncentrality) + mixture : mixture))
}

function mixedAreas(t: number, df: number, noncentrality: number, tail: Tail): number {
  const rate = (noncentrality * noncentrality) / 2
  const ratio = (t * t) / df
  const x = ratio / (1 + ratio)
  const y = 1 / (1 + ratio)
  const mode = Math.floor(rate)
  const evenAtMode = rate === 0 ? 1 : Math.exp(mode * Math.log(rate) - rate - gammaLn(mode + 1))
  const oddAtMode = rate === 0 ? 0 : (noncentrality / Math.SQRT2) * Math.exp(mode * Math.log(rate) - rate - gammaLn(mode + 1.5))
  const term = (j: number, even: number, odd: number) =>
    even * incompleteBeta(j + 0.5, df / 2, x, y)[tail] + odd * incompleteBeta(j + 1, df / 2, x, y)[tail]
  let sum = 0
  for (let j = mode, even = evenAtMode, odd = oddAtMode; even + Math.abs(odd) > 1e-18; j++) {
    sum += term(j, even, odd)
    even *= rate / (j + 1)
    odd *= rate / (j + 1.5)
  }
  for (let j = mode, even = evenAtMode, odd = oddAtMode; j > 0 && even + Math.abs(odd) > 1e-18; j--) {
    even *= j / rate
    odd *= (j + 0.5) / rate
    sum += term(j - 1, even, odd)
  }
  return sum
}
