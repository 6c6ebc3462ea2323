import type { WeightedFit } from './weighted-fit.ts'

/**
 * Weighted mean of effects, given the variance between studies.
 *
 * Use: `weightedFit` without moderators, which pages compute most: the same figures from plain sums. Definition: weights w = 1 ÷
 * (variance + τ²); with one column XᵀWᵖX is Σ wᵖ. Units: those of the effects. Errors: none.
 *
 * @example pooledFit(Float64Array.of(1, 3), Float64Array.of(1, 1), 0).coefficients // Float64Array [2]
 */
export function pooledFit(effects: Float64Array, variances: Float64Array, tauSquared: number): WeightedFit {
  let first = 0
  let second = 0
  let third = 0
  let sum = 0
  let logs = 1
  let logLikelihood = 0
  for (let study = 0; study < effects.length; study++) {
    const weight = 1 / (variances[study]! + tauSquared)
    first += weight
    second += weight * weight
    third += weight * weight * weight
    sum += weight * effects[study]!
    logs *= weight
    if (logs < 1e-200 || logs > 1e200) {
      logLikelihood += Math.log(logs) / 2
      logs = 1
    }
  }
  const mean = sum / first
  let q = 0
  let qOfSquare = 0
  for (let study = 0; study < effects.length; study++) {
    const weight = 1 / (variances[study]! + tauSquared)
    const weighted = weight * (effects[study]! - mean)
    q += weighted * (effects[study]! - mean)
    qOfSquare += weighted * weighted
  }
  if (q < 1e-28 * first * mean * mean) q = qOfSquare = 0
  const share = second / first
  return {
    coefficients: Float64Array.of(mean),
    covariance: Float64Array.of(1 / first),
    q,
    trace: first - share,
    traceOfSquare: second - (2 * third) / first + share * share,
    qOfSquare,
    logLikelihood: logLikelihood + (Math.log(logs) - q - Math.log(first)) / 2,
  }
}
