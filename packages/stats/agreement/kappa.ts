import { normalQuantile } from '../distributions/normal-quantile.ts'
import type { PairedTable } from './paired-table.ts'
import { tailBeyond } from './tail-beyond.ts'

export type Kappa = {
  /** Null when a rater used one category only: then kappa says nothing, and the observed agreement is all there is. */
  kappa: number | null
  standardError: number | null
  /** Limits of the interval, cut at −1 and 1. */
  lower: number | null
  upper: number | null
  /** Agreement observed and expected by chance, weighted where the kappa is. */
  observed: number
  expected: number
  /** Units that both raters scored. */
  pairs: number
}

/**
 * Chance-corrected agreement of a cross-table under given weights, with its large-sample interval.
 *
 * Use: the core of `cohensKappa` and `weightedKappa`.
 * Definition: (observed − expected) ÷ (1 − expected), where each cell counts with the weight of its two places (1 on the diagonal).
 * Standard error of Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72:323; interval ± normal quantile × it.
 * Units: 1 is full agreement, 0 what chance gives. Errors: RangeError when the confidence is not between 0 and 1.
 *
 * @example kappaOf(pairedTable('cohensKappa', [1, 1, 2, 2], [1, 1, 2, 1], [1, 2]), (one, other) => Number(one === other), 0.95).kappa // 0.5
 */
export function kappaOf(table: PairedTable, weight: (one: number, other: number) => number, confidence: number): Kappa {
  const { size, pairs, cells, first, second } = table
  const quantile = normalQuantile(tailBeyond('kappa', confidence), 'upper')
  const firstMean = new Float64Array(size)
  const secondMean = new Float64Array(size)
  let observed = 0
  let expected = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const weighted = weight(row, column)
      observed += weighted * cells[row * size + column]!
      expected += weighted * first[row]! * second[column]!
      firstMean[row]! += weighted * second[column]!
      secondMean[column]! += weighted * first[row]!
    }
  }
  if (usesOneCategory(first) || usesOneCategory(second))
    return { kappa: null, standardError: null, lower: null, upper: null, observed, expected, pairs }
  let spread = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const term = weight(row, column) * (1 - expected) - (firstMean[row]! + secondMean[column]!) * (1 - observed)
      spread += cells[row * size + column]! * term * term
    }
  }
  const kappa = (observed - expected) / (1 - expected)
  const centre = observed * expected - 2 * expected + observed
  const standardError = Math.sqrt(Math.max(spread - centre * centre, 0) / pairs) / (1 - expected) ** 2
  const margin = quantile * standardError
  return {
    kappa,
    standardError,
    lower: Math.max(kappa - margin, -1),
    upper: Math.min(kappa + margin, 1),
    observed,
    expected,
    pairs,
  }
}

function usesOneCategory(shares: Float64Array): boolean {
  return shares.filter((share) => share > 0).length === 1
}
