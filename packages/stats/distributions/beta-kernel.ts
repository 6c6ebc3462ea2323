import { deviance } from './deviance.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * Kernel of the beta distribution, xᵃ yᵇ / B(a, b) with y = 1 − x: its density times x y.
 *
 * Use: the factor before the continued fraction of `incompleteBeta`, and the slope of its quantiles.
 * Definition: by Loader's saddle point (2000, Fast and Accurate Computation of Binomial Probabilities), without the cancellation of large logarithms.
 * Units: a density. Errors: none for a, b > 0 and 0 < x, y < 1.
 *
 * @example betaKernel(2, 3, 0.5, 0.5) // 0.375
 */
export function betaKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.exp(exponent) * Math.sqrt((a / n) * (b / (2 * Math.PI)))
}
