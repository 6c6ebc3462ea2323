import { pooledFit } from './pooled-fit.ts'
import { cholesky, choleskyInverse } from '../linear/cholesky.ts'

/** Studies with their moderators: the first column of the design is the intercept. */
export type MetaModel = { effects: Float64Array; variances: Float64Array; design: readonly Float64Array[] }

export type WeightedFit = {
  coefficients: Float64Array
  /** (XᵀWX)⁻¹, the covariance of the coefficients, row by row. */
  covariance: Float64Array
  /** Weighted sum of squared residuals; 0 where it is nothing but rounding. */
  q: number
  /** What the variance between studies is found from: traces of P and PP, and yᵀPPy. */
  trace: number
  traceOfSquare: number
  qOfSquare: number
  /** Restricted log-likelihood, without its constant. */
  logLikelihood: number
}

/**
 * Weighted least squares of effects, given the variance between studies.
 *
 * Use: the core of meta-analysis and meta-regression. Definition: weights 1 ÷ (variance + τ²), P = W − WX(XᵀWX)⁻¹XᵀW; what needs P is
 * computed from XᵀWX, XᵀW²X and XᵀW³X, so that the work grows with the number of studies and not its square (Viechtbauer 2005, Journal
 * of Educational and Behavioral Statistics 30:261). Units: those of the effects. Errors: null when the moderators cannot be told apart.
 *
 * @example weightedFit({ effects: Float64Array.of(1, 3), variances: Float64Array.of(1, 1), design: [Float64Array.of(1, 1)] }, 0).coefficients
 * // Float64Array [2]
 */
export function weightedFit({ effects, variances, design }: MetaModel, tauSquared: number): WeightedFit | null {
  const size = design.length
  if (size === 1) return pooledFit(effects, variances, tauSquared)
  const weights = variances.map((variance) => 1 / (variance + tauSquared))
  const first = weightedProducts(design, weights, 1)
  const factor = cholesky(first, size)
  if (factor === null) return null
  const covariance = choleskyInverse(factor, size)
  const coefficients = new Float64Array(size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let sum = 0
      const values = design[column]!
      for (let study = 0; study < effects.length; study++) sum += weights[study]! * values[study]! * effects[study]!
      coefficients[row]! += covariance[row * size + column]! * sum
    }
  let q = 0
  let qOfSquare = 0
  let whole = 0
  let weight = 0
  let squares = 0
  let logLikelihood = 0
  for (let study = 0; study < effects.length; study++) {
    let residual = effects[study]!
    for (let column = 0; column < size; column++) residual -= coefficients[column]! * design[column]![study]!
    const own = weights[study]!
    q += own * residual * residual
    qOfSquare += (own * residual) ** 2
    whole += own * effects[study]! ** 2
    weight += own
    squares += own * own
    logLikelihood += Math.log(own) / 2
  }
  if (q < 1e-28 * whole) q = qOfSquare = 0
  logLikelihood -= q / 2
  for (let row = 0; row < size; row++) logLikelihood -= Math.log(factor[row * size + row]!)
  const second = product(covariance, weightedProducts(design, weights, 2), size)
  const third = product(covariance, weightedProducts(design, weights, 3), size)
  const trace = weight - diagonal(second, size)
  const traceOfSquare = squares - 2 * diagonal(third, size) + diagonal(product(second, second, size), size)
  return { coefficients, covariance, q, trace, traceOfSquare, qOfSquare, logLikelihood }
}

/** XᵀWᵖX. */
function weightedProducts(design: readonly Float64Array[], weights: Float64Array, power: number): Float64Array {
  const size = design.length
  const sums = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const [one, other] = [design[row]!, design[column]!]
      let sum = 0
      for (let study = 0; study < weights.length; study++) {
        const weight = weights[study]!
        sum += one[study]! * other[study]! * (power === 1 ? weight : power === 2 ? weight * weight : weight * weight * weight)
      }
      sums[row * size + column] = sum
      sums[column * size + row] = sum
    }
  }
  return sums
}

function product(one: Float64Array, other: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      for (let k = 0; k < size; k++) result[row * size + column]! += one[row * size + k]! * other[k * size + column]!
  return result
}

function diagonal(matrix: Float64Array, size: number): number {
  let sum = 0
  for (let row = 0; row < size; row++) sum += matrix[row * size + row]!
  return sum
}
