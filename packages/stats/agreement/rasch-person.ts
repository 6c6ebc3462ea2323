import { findRoot } from '../distributions/find-root.ts'

/** What the model expects of one rating: its mean, its variance and its third central moment. */
export type ExpectedScore = { mean: number; variance: number; skew: number }

/**
 * Expected score of a rating under the rating scale model.
 *
 * Use: residuals, and the measures of persons. Definition: log odds of category k over k − 1 are the person's measure less the rating's
 * location less threshold k (Andrich 1978, Psychometrika 43:561). Units: places on the scale, from 0. Errors: none.
 *
 * @example expectedScore(0, [0]).mean // 0.5
 */
export function expectedScore(advantage: number, thresholds: readonly number[]): ExpectedScore {
  const logs = [0]
  for (const threshold of thresholds) logs.push(logs.at(-1)! + advantage - threshold)
  const greatest = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - greatest))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const moment = (of: (score: number) => number) => weights.reduce((sum, weight, score) => sum + weight * of(score), 0) / whole
  const mean = moment((score) => score)
  return { mean, variance: moment((score) => (score - mean) ** 2), skew: moment((score) => (score - mean) ** 3) }
}

export type PersonMeasure = {
  /** Warm's weighted likelihood estimate: finite for every total. */
  measure: number
  standardError: number
  /** Maximum likelihood estimate, null for the least and the greatest possible total, where there is none. */
  likeliest: number | null
}

/**
 * Measure of a person from a total over ratings of known location.
 *
 * Use: where a person stands in logits, whoever the raters were. Definition: the root of total − Σ mean + Σ skew ÷ (2 Σ variance) (Warm
 * 1989, Psychometrika 54:427), with standard error 1 ÷ √Σ variance; `likeliest` without the last term (R eRm `person.parameter`).
 * Units: logits. Errors: none for a possible total.
 *
 * @example personMeasure(1, [0, 0], [0]).measure // 0
 */
export function personMeasure(total: number, locations: readonly number[], thresholds: readonly number[]): PersonMeasure {
  const sums = (measure: number) => {
    const all = { mean: 0, variance: 0, skew: 0 }
    for (const location of locations) {
      const { mean, variance, skew } = expectedScore(measure - location, thresholds)
      all.mean += mean
      all.variance += variance
      all.skew += skew
    }
    return all
  }
  const span = [...locations, ...thresholds].reduce((most, value) => Math.max(most, Math.abs(value)), 0) * 2 + 25
  const measure = findRoot(
    (at) => {
      const { mean, variance, skew } = sums(at)
      return total - mean + skew / (2 * variance)
    },
    -span,
    span,
    1e-11,
  )
  const extreme = total === 0 || total === locations.length * thresholds.length
  const likeliest = extreme ? null : findRoot((at) => total - sums(at).mean, -span, span, 1e-11)
  return { measure, standardError: 1 / Math.sqrt(sums(measure).variance), likeliest }
}
