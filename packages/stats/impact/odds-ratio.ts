import { tailBeyond } from '../agreement/tail-beyond.ts'
import { type EventCounts, filledCells } from './event-counts.ts'
import { type RatioEstimate, ratioEstimate } from './risk-ratio.ts'

/**
 * Odds ratio of two groups, with its interval.
 *
 * Use: where others report it, or for pooling. To people say the risk difference or ratio: odds ratios read as if they were ratios of
 * shares and, for what is common, look far larger.
 * Definition: (a ÷ b) ÷ (c ÷ d); interval by the normal on the logarithm, variance 1/a + 1/b + 1/c + 1/d (Woolf 1955, Annals of Human
 * Genetics 19:251; R metafor `escalc("OR")`). With an empty cell one half is added to all four. Units: ratio. Errors: as
 * `riskDifference`.
 *
 * @example oddsRatio({ events: 9, total: 10 }, { events: 3, total: 10 }).estimate // 21
 */
export function oddsRatio(treated: EventCounts, control: EventCounts, options: { confidence?: number } = {}): RatioEstimate {
  const tail = tailBeyond('oddsRatio', options.confidence ?? 0.95)
  const { cells, corrected } = filledCells('oddsRatio', treated, control)
  const [a, b, c, d] = cells
  return { ...ratioEstimate(Math.log(a / b / (c / d)), Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), tail), corrected }
}
