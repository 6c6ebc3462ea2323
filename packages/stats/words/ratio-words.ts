import type { RatioEstimate } from '../impact/risk-ratio.ts'
import { directionOf, type Direction } from './direction.ts'

export type RatioSentence =
  | { key: `ratio.${Direction}` | `odds.${Direction}`; values: { estimate: number; lower: number; upper: number } }
  | { key: 'ratio.corrected'; values: Record<never, never> }

/**
 * Risk ratio or odds ratio in words.
 *
 * Use: how many times as often, or how many times the odds; with a word where a cell was empty and one half was added to all.
 * Definition: keys and values for `say`, by where the interval lies beside 1. Units: ratio. Errors: none.
 *
 * @example ratioWords(riskRatio({ events: 56, total: 70 }, { events: 20, total: 80 }), 'ratio')[0].key // 'ratio.above'
 */
export function ratioWords({ estimate, lower, upper, corrected }: RatioEstimate, kind: 'ratio' | 'odds'): RatioSentence[] {
  const main: RatioSentence = { key: `${kind}.${directionOf({ lower, upper }, 1)}`, values: { estimate, lower, upper } }
  return corrected ? [main, { key: 'ratio.corrected', values: {} }] : [main]
}
