import { gammaLn } from '../distributions/gamma-ln.ts'

/**
 * Unbiasing factor of the standard deviation, c₄.
 *
 * Use: the sample standard deviation of n normal values is c₄ times the true one on average.
 * Definition: √(2/(n − 1)) Γ(n/2)/Γ((n − 1)/2) (Montgomery 2009, appendix VI). Units: none. Errors: RangeError when n is below 2 or no whole number.
 *
 * @example unbiasingFactor(5) // 0.9399856029866254
 */
export function unbiasingFactor(size: number): number {
  if (!Number.isInteger(size) || size < 2) throw new RangeError(`unbiasingFactor needs a size of at least 2, not ${size}`)
  return Math.sqrt(2 / (size - 1)) * Math.exp(gammaLn(size / 2) - gammaLn((size - 1) / 2))
}
