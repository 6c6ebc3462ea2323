import { deviance } from './deviance.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * Kernel of the gamma distribution, xᵃ e⁻ˣ / Γ(a + 1): the Poisson probability for whole a.
 *
 * Use: the factor before the series and fraction of `incompleteGamma`, and the slope of its quantiles.
 * Definition: by Loader's saddle point (2000, Fast and Accurate Computation of Binomial Probabilities), without the cancellation of large logarithms.
 * Units: a probability. Errors: none for a, x > 0.
 *
 * @example gammaKernel(2, 2) // 0.2706705664732254
 */
export function gammaKernel(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a)
}
