import { placeOf, scalePlaces } from './scale-places.ts'
import { scorePairs } from './score-pairs.ts'

/** Shares of pairs by the places of their two scores, row by row, with the shares of each rater alone. */
export type PairedTable = { size: number; pairs: number; cells: Float64Array; first: Float64Array; second: Float64Array }

/**
 * Cross-table of two raters as shares, over the full declared scale.
 *
 * Use: what Cohen's kappas are computed from. A unit that either rater left out (null) takes no part.
 * Units: shares from 0 to 1. Errors: RangeError, naming the statistic, when the lists differ in length, no unit has both scores, the
 * scale has fewer than two categories or repeats one, or a score is not on it.
 *
 * @example pairedTable('cohensKappa', [1, 2], [1, 1], [1, 2]).cells // Float64Array [0.5, 0, 0.5, 0]
 */
export function pairedTable<T extends string | number>(
  statistic: string,
  firstScores: readonly (T | null)[],
  secondScores: readonly (T | null)[],
  scale: readonly T[],
): PairedTable {
  const places = scalePlaces(statistic, scale)
  const pairs = scorePairs(statistic, firstScores, secondScores)
  const size = scale.length
  const cells = new Float64Array(size * size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  for (const [one, other] of pairs) {
    const row = placeOf(statistic, places, one)
    const column = placeOf(statistic, places, other)
    cells[row * size + column]!++
    first[row]!++
    second[column]!++
  }
  const share = (counts: Float64Array) => counts.map((count) => count / pairs.length)
  return { size, pairs: pairs.length, cells: share(cells), first: share(first), second: share(second) }
}
