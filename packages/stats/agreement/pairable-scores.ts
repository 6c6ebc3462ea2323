export type AlphaLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Scores that can be compared with another of the same unit. Row u of `counts` says how often unit u got each of the distinct values. */
export type PairableScores = {
  /** The distinct values, ascending; for the nominal level their places. */
  values: Float64Array
  units: number
  counts: Float64Array
  /** Scores of each unit, at least two. */
  ratings: Float64Array
}

/**
 * Scores in pairable units, counted by value.
 *
 * Use: what Krippendorff's alpha is computed from. Missing scores (null) are left out, then units with fewer than two scores.
 * Definition: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, the values-by-units matrix. Units: those of the scores.
 * Errors: RangeError, naming the statistic, when no unit has two scores, or a score cannot be of the level: a text is nominal only, a
 * negative number is never a ratio.
 *
 * @example pairableScores('krippendorffAlpha', [[1, 2], [2, null], [2, 2]], 'interval').counts // Float64Array [1, 1, 0, 2]
 */
export function pairableScores(
  statistic: string,
  scores: readonly (readonly (number | string | null)[])[],
  level: AlphaLevel,
): PairableScores {
  const units = scores.map((row) => row.filter((score) => score !== null)).filter((row) => row.length > 1)
  if (units.length === 0) throw new RangeError(`${statistic} needs at least one unit with two scores`)
  for (const score of units.flat()) refuseImpossible(statistic, score, level)
  const distinct = [...new Set(units.flat())]
  if (level !== 'nominal') distinct.sort((one, other) => Number(one) - Number(other))
  const places = new Map(distinct.map((value, place) => [value, place]))
  const counts = new Float64Array(units.length * distinct.length)
  for (const [unit, row] of units.entries()) for (const score of row) counts[unit * distinct.length + places.get(score)!]!++
  return {
    values: Float64Array.from(distinct, (value, place) => (level === 'nominal' ? place : Number(value))),
    units: units.length,
    counts,
    ratings: Float64Array.from(units, (row) => row.length),
  }
}

function refuseImpossible(statistic: string, score: number | string, level: AlphaLevel) {
  if (typeof score === 'string') {
    if (level !== 'nominal')
      throw new RangeError(`${statistic} needs numbers at the ${level} level: '${score}' has no place in an order`)
    return
  }
  if (!Number.isFinite(score)) throw new RangeError(`${statistic} needs finite scores or null, not ${score}`)
  if (level === 'ratio' && score < 0)
    throw new RangeError(`${statistic} needs scores of 0 or more at the ratio level, not ${score}`)
}
