import { cholesky } from '../linear/cholesky.ts'
import { leastSquares } from '../linear/least-squares.ts'
import { summitOf } from '../linear/summit-of.ts'

export type AutoregressiveFit = {
  coefficients: Float64Array
  covariance: Float64Array
  /** Correlation of neighbouring residuals. */ correlation: number
}

/**
 * Least squares with first-order autoregressive errors, by REML.
 *
 * Use: a series whose points lean on the point before. Definition: errors at distance d correlate by ρ^d, gaps included; each point
 * less ρ^d times the one before stands alone again; ρ where the restricted likelihood is greatest between −.99 and .999 (R nlme
 * `gls(correlation = corAR1(form = ~ time), method = "REML")`). Units: those of the outcome. Errors: none; null where a column is a sum
 * of others or there are no more points than columns.
 *
 * @example autoregressiveFit([Float64Array.of(1, 1, 1, 1)], Float64Array.of(1, 2, 2, 1), [0, 1, 2, 3]).coefficients[0] // 1.500000000950089
 */
export function autoregressiveFit(
  design: readonly Float64Array[],
  outcome: Float64Array,
  times: readonly number[],
): AutoregressiveFit | null {
  if (leastSquares(design, outcome) === null) return null
  const at = (correlation: number) => whitened(design, outcome, times, correlation)
  const correlation = summitOf((place) => at(place).logLikelihood, -0.99, 0.999)
  const { fit } = at(correlation)
  return {
    coefficients: fit.coefficients,
    covariance: fit.inverse.map((value) => (value * fit.sumOfSquares) / fit.df),
    correlation,
  }
}

function whitened(design: readonly Float64Array[], outcome: Float64Array, times: readonly number[], correlation: number) {
  const carried = times.map((time, point) => (point === 0 ? 0 : correlation ** (time - times[point - 1]!)))
  const alone = (values: Float64Array) =>
    values.map((value, point) => (value - carried[point]! * (values[point - 1] ?? 0)) / Math.sqrt(1 - carried[point]! ** 2))
  const fit = leastSquares(design.map(alone), alone(outcome))!
  const spread = carried.reduce((sum, share) => sum + Math.log(1 - share * share), 0)
  // The determinant of (XᵀX)⁻¹ from its Cholesky factor.
  const factor = cholesky(fit.inverse, design.length)!
  const information = design.reduce((sum, _, place) => sum - 2 * Math.log(factor[place * design.length + place]!), 0)
  return { fit, logLikelihood: -(fit.df * Math.log(fit.sumOfSquares / fit.df) + spread + information) / 2 }
}
