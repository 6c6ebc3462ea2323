import { completeRows } from './complete-rows.ts'

type Effects = {
  person: number
  rater: number
  occasion: number
  personRater: number
  personOccasion: number
  raterOccasion: number
  residual: number
}

export type PersonByRaterByOccasion = {
  persons: number
  raters: number
  occasions: number
  meanSquares: Effects
  /** Variance components as estimated, which can fall below 0, and as used, with those set to 0. */
  raw: Effects
  components: Effects
}

/**
 * Generalizability study, persons × raters × occasions.
 *
 * Use: where the variation of scores comes from when the same raters scored the same persons on several occasions (or tasks, or
 * criteria); `decisionStudy` then says how many of each a decision needs.
 * Definition: variance components from the expected mean squares of the fully crossed random design (R `aov(score ~ person * rater *
 * occasion)`). Source: Brennan 2001, Generalizability Theory, ch. 3. Components below 0 are set to 0 afterwards, each by itself.
 * `scores[person][rater][occasion]`; a person with a missing score (null) is dropped.
 * Units: squared units of the scores. Errors: RangeError when persons differ in their raters or occasions, a score is not finite, or
 * fewer than two complete persons, raters or occasions remain.
 *
 * @example personByRaterByOccasion([[[1, 2], [2, 3]], [[4, 5], [5, 6]], [[7, 8], [8, 9]]]).components.person // 9
 */
export function personByRaterByOccasion(scores: readonly (readonly (readonly (number | null)[])[])[]): PersonByRaterByOccasion {
  const raters = scores[0]?.length ?? 0
  const occasions = scores[0]?.[0]?.length ?? 0
  if (raters < 2 || occasions < 2)
    throw new RangeError(`personByRaterByOccasion needs at least two raters and two occasions, not ${raters} and ${occasions}`)
  if (scores.some((person) => person.length !== raters || person.some((row) => row.length !== occasions)))
    throw new RangeError('personByRaterByOccasion needs the same raters and occasions for every person')
  const rows = completeRows(
    'personByRaterByOccasion',
    scores.map((person) => person.flat()),
  )
  const persons = rows.length
  const meanSquares = threeWayMeanSquares(rows, raters, occasions)
  const { person, rater, occasion, personRater, personOccasion, raterOccasion, residual } = meanSquares
  const raw = {
    person: (person - personRater - personOccasion + residual) / (raters * occasions),
    rater: (rater - personRater - raterOccasion + residual) / (persons * occasions),
    occasion: (occasion - personOccasion - raterOccasion + residual) / (persons * raters),
    personRater: (personRater - residual) / occasions,
    personOccasion: (personOccasion - residual) / raters,
    raterOccasion: (raterOccasion - residual) / persons,
    residual,
  }
  const components = { ...raw }
  for (const effect of Object.keys(raw) as (keyof Effects)[]) components[effect] = Math.max(raw[effect], 0)
  return { persons, raters, occasions, meanSquares, raw, components }
}

function threeWayMeanSquares(rows: number[][], raters: number, occasions: number): Effects {
  const persons = rows.length
  const cells = rows.flatMap((row, person) =>
    row.map((score, place) => ({ score, at: { person, rater: Math.floor(place / occasions), occasion: place % occasions } })),
  )
  const levels = { person: persons, rater: raters, occasion: occasions }
  type Facet = keyof typeof levels
  /** For each cell, the mean of all cells that share its levels of some facets. */
  const means = (...facets: Facet[]) => {
    const key = (at: Record<Facet, number>) => facets.reduce((place, facet) => place * levels[facet] + at[facet], 0)
    const size = facets.reduce((product, facet) => product * levels[facet], 1)
    const sums = new Float64Array(size)
    for (const { score, at } of cells) sums[key(at)]! += (score * size) / cells.length
    return cells.map(({ at }) => sums[key(at)]!)
  }
  const overall = means()
  const [p, r, o] = [means('person'), means('rater'), means('occasion')]
  const [pr, po, ro] = [means('person', 'rater'), means('person', 'occasion'), means('rater', 'occasion')]
  const mean = (df: number, effect: (cell: number) => number) => cells.reduce((sum, _, cell) => sum + effect(cell) ** 2, 0) / df
  return {
    person: mean(persons - 1, (cell) => p[cell]! - overall[cell]!),
    rater: mean(raters - 1, (cell) => r[cell]! - overall[cell]!),
    occasion: mean(occasions - 1, (cell) => o[cell]! - overall[cell]!),
    personRater: mean((persons - 1) * (raters - 1), (cell) => pr[cell]! - p[cell]! - r[cell]! + overall[cell]!),
    personOccasion: mean((persons - 1) * (occasions - 1), (cell) => po[cell]! - p[cell]! - o[cell]! + overall[cell]!),
    raterOccasion: mean((raters - 1) * (occasions - 1), (cell) => ro[cell]! - r[cell]! - o[cell]! + overall[cell]!),
    residual: mean(
      (persons - 1) * (raters - 1) * (occasions - 1),
      (cell) => cells[cell]!.score - pr[cell]! - po[cell]! - ro[cell]! + p[cell]! + r[cell]! + o[cell]! - overall[cell]!,
    ),
  }
}
