import type { AlphaLevel } from './pairable-scores.ts'

/**
 * Distance of two values at a level of measurement, by their places in a list of distinct values.
 *
 * Use: what counts as how much disagreement in Krippendorff's alpha.
 * Definition: nominal 1 when different; interval (c − k)²; ratio ((c − k) ÷ (c + k))², 0 for 0 and 0; ordinal the square of the scores
 * lying between, those of c and k themselves by half, which is the squared difference of their mid-ranks. Krippendorff 2011, Computing
 * Krippendorff's Alpha-Reliability; `totals` are the scores of each value. Units: squared units of the level. Errors: none.
 *
 * @example distanceAt('ordinal', Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6))(0, 1) // 9
 */
export function distanceAt(
  level: AlphaLevel,
  values: Float64Array,
  totals: Float64Array,
): (one: number, other: number) => number {
  if (level === 'nominal') return (one, other) => (one === other ? 0 : 1)
  if (level === 'ratio') {
    return (one, other) => (one === other ? 0 : ((values[one]! - values[other]!) / (values[one]! + values[other]!)) ** 2)
  }
  const positions = level === 'interval' ? values : midRanks(totals)
  return (one, other) => (positions[one]! - positions[other]!) ** 2
}

/** Mid-rank of each value when values stand in order and each was given so many times. */
export function midRanks(totals: Float64Array, ranks = new Float64Array(totals.length)): Float64Array {
  let before = 0
  for (let place = 0; place < totals.length; place++) {
    ranks[place] = before + totals[place]! / 2
    before += totals[place]!
  }
  return ranks
}

/**
 * Sum of the distances over all ordered pairs of scores, given how often each value was scored.
 *
 * Units: squared units of the level. Errors: none.
 *
 * @example distanceSum(Float64Array.of(1, 1), (one, other) => Math.abs(one - other)) // 2
 */
export function distanceSum(counts: Float64Array, distance: (one: number, other: number) => number): number {
  let sum = 0
  for (let one = 0; one < counts.length; one++) {
    if (counts[one] === 0) continue
    for (let other = one + 1; other < counts.length; other++) {
      if (counts[other] !== 0) sum += 2 * counts[one]! * counts[other]! * distance(one, other)
    }
  }
  return sum
}
