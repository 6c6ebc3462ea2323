import { normalQuantile } from '../distributions/normal-quantile.ts'
import { tailBeyond } from '../agreement/tail-beyond.ts'
import { type EventCounts, filledCells } from './event-counts.ts'

export type RatioEstimate = {
  estimate: number
  lower: number
  upper: number
  /** Natural logarithm of the estimate and its standard error: what a meta-analysis pools. */
  log: number
  standardError: number
  /** One half was added to each of the four cells, since one was empty. */
  corrected: boolean
}

/**
 * Risk ratio of two groups, with its interval.
 *
 * Use: how many times as often: for rare events, and for comparing groups (suspensions of one group against all others).
 * Definition: share₁ ÷ share₂; interval by the normal on the logarithm, variance 1/a − 1/n₁ + 1/c − 1/n₂ (Katz, Baptista, Azen & Pike
 * 1978, Biometrics 34:469; R metafor `escalc("RR")`). With an empty cell one half is added to all four. Units: ratio. Errors: as
 * `riskDifference`.
 *
 * @example riskRatio({ events: 56, total: 70 }, { events: 48, total: 80 }).estimate // 1.3333333333333335
 */
export function riskRatio(treated: EventCounts, control: EventCounts, options: { confidence?: number } = {}): RatioEstimate {
  const tail = tailBeyond('riskRatio', options.confidence ?? 0.95)
  const { cells, corrected } = filledCells('riskRatio', treated, control)
  const [a, b, c, d] = cells
  const log = Math.log(a / (a + b) / (c / (c + d)))
  return { ...ratioEstimate(log, Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)), tail), corrected }
}

/** A ratio with its interval, from its logarithm and standard error. */
export function ratioEstimate(log: number, standardError: number, tail: number) {
  const reach = normalQuantile(tail, 'upper') * standardError
  return { estimate: Math.exp(log), lower: Math.exp(log - reach), upper: Math.exp(log + reach), log, standardError }
}
