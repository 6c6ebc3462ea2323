import type { HedgesG } from '../impact/hedges-g.ts'
import { directionOf, type Direction } from './direction.ts'

export type EffectSentence = { key: `effect.${Direction}`; values: { g: number; lower: number; upper: number } }

/**
 * Standardised mean difference in words.
 *
 * Use: how far two groups' scores lie apart, in standard deviations, by the exact interval; only that they do, not why.
 * Definition: key and values for `say`. Units: standard deviations. Errors: none.
 *
 * @example
 * const [one, other] = [{ count: 20, mean: 12, standardDeviation: 2 }, { count: 20, mean: 9, standardDeviation: 2 }]
 * effectWords(hedgesG(one, other)).key // 'effect.above'
 */
export function effectWords({ g, exact }: HedgesG): EffectSentence {
  return { key: `effect.${directionOf(exact)}`, values: { g, ...exact } }
}
