import { stirlingError } from './stirling-error.ts'

/**
 * Natural logarithm of the gamma function.
 *
 * Use: factorials and binomial coefficients of any size.
 * Definition: ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + δ(x), δ Stirling's error (Abramowitz & Stegun 6.1.40); R `lgamma`.
 * Units: none. Errors: RangeError unless x is a positive finite number.
 *
 * @example gammaLn(5) // 3.1780538303479458
 */
export function gammaLn(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`gammaLn needs a positive finite number, not ${x}`)
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x)
}
