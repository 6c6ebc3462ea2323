import type { RiskDifference } from '../impact/risk-difference.ts'
import { directionOf, type Direction } from './direction.ts'

export type DifferenceSentence = {
  key: `difference.${Direction}`
  values: { estimate: number; lower: number; upper: number; share: number; other: number }
}

/**
 * Difference of two shares in words.
 *
 * Use: how many more or fewer of a hundred, or that it is not clear.
 * Definition: key and values for `say`. Units: shares. Errors: none.
 *
 * @example differenceWords(riskDifference({ events: 9, total: 10 }, { events: 3, total: 10 })).key // 'difference.above'
 */
export function differenceWords(difference: RiskDifference): DifferenceSentence {
  const { estimate, lower, upper, treatedShare: share, controlShare: other } = difference
  return { key: `difference.${directionOf(difference)}`, values: { estimate, lower, upper, share, other } }
}
