import { placeOf, scalePlaces } from './scale-places.ts'

export type FleissKappa<T> = {
  /** Null when all scores are of one category. */
  kappa: number | null
  /** Standard error if the true kappa were 0, and kappa ÷ it: for asking whether there is any agreement, not for an interval. */
  standardErrorUnderNull: number | null
  z: number | null
  observed: number
  expected: number
  units: number
  raters: number
  /** Kappa of each category against all others; null for a category that nobody used or that all scores are of. */
  categories: { category: T; kappa: number | null }[]
}

/**
 * Fleiss' kappa.
 *
 * Use: agreement of three or more raters on categories without an order, where each unit has the same number of ratings, by the same
 * people or by others. With gaps, or an order, use `krippendorffAlpha`.
 * Definition: (P̄ − P̄e) ÷ (1 − P̄e), P̄ the mean share of agreeing pairs of ratings in a unit and P̄e = Σ pⱼ². Source: Fleiss 1971,
 * Psychological Bulletin 76:378; standard error under no agreement Fleiss, Nee & Landis 1979, Psychological Bulletin 86:974 (R irr
 * `kappam.fleiss`). Rows are units, columns ratings; null is no rating, and the place of a rating in its row does not matter.
 * Units: 1 is full agreement, 0 what chance gives. Errors: RangeError when there is no unit, units differ in their number of ratings or
 * have fewer than two, the categories are fewer than two or repeated, or a score is not among them.
 *
 * @example fleissKappa([['a', 'a', 'a'], ['a', 'b', 'b'], ['b', 'b', 'b']], ['a', 'b']).kappa // 0.55
 */
export function fleissKappa<T extends string | number>(
  scores: readonly (readonly (T | null)[])[],
  categories: readonly T[],
): FleissKappa<T> {
  const { units, raters, counts, size } = countRatings(scores, categories)
  const pairsPerUnit = raters * (raters - 1)
  const totals = new Float64Array(size)
  const squares = new Float64Array(size)
  for (const [cell, count] of counts.entries()) {
    totals[cell % size]! += count
    squares[cell % size]! += count * count
  }
  const shares = totals.map((total) => total / (units * raters))
  const observed = (sum(squares) - units * raters) / (units * pairsPerUnit)
  const expected = sum(shares.map((share) => share * share))
  const chance = shares.map((share) => share * (1 - share))
  const perCategory = categories.map((category, place) => {
    const apart = raters * (raters * totals[place]! - squares[place]!)
    return { category, kappa: chance[place]! > 0 ? 1 - apart / (units * raters * pairsPerUnit * chance[place]!) : null }
  })
  const result = { observed, expected, units, raters, categories: perCategory }
  if (shares.includes(1)) return { kappa: null, standardErrorUnderNull: null, z: null, ...result }
  const total = sum(chance)
  const skew = sum(chance.map((value, place) => value * (1 - 2 * shares[place]!)))
  const standardErrorUnderNull = Math.sqrt((2 * (total * total - skew)) / (units * pairsPerUnit)) / total
  const kappa = (observed - expected) / (1 - expected)
  return { kappa, standardErrorUnderNull, z: kappa / standardErrorUnderNull, ...result }
}

function countRatings<T extends string | number>(scores: readonly (readonly (T | null)[])[], categories: readonly T[]) {
  const places = scalePlaces('fleissKappa', categories)
  const size = categories.length
  if (scores.length === 0) throw new RangeError('fleissKappa needs at least one unit')
  const counts = new Float64Array(scores.length * size)
  let raters = 0
  for (const [unit, row] of scores.entries()) {
    const given = row.filter((score) => score !== null)
    if (unit === 0) raters = given.length
    if (given.length < 2)
      throw new RangeError(`fleissKappa needs at least two ratings of each unit: unit ${unit + 1} has ${given.length}`)
    if (given.length !== raters)
      throw new RangeError(
        `fleissKappa needs the same number of ratings of each unit: unit 1 has ${raters}, unit ${unit + 1} has ${given.length}`,
      )
    for (const score of given) counts[unit * size + placeOf('fleissKappa', places, score)]!++
  }
  return { units: scores.length, raters, counts, size }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
