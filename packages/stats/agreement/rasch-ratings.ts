import { placeOf, scalePlaces } from './scale-places.ts'

export type Rating<Score extends string | number> = { person: string; rater: string; criterion: string; score: Score | null }

/** Persons rated by the same raters on the same criteria: their ratings, and how many have which total. */
export type RaschDesign = {
  items: { rater: number; criterion: number }[]
  persons: number[]
  totals: number[]
  scores: number[][]
}

export type RaschRatings = { persons: string[]; raters: string[]; criteria: string[]; steps: number; designs: RaschDesign[] }

/**
 * Ratings sorted into designs.
 *
 * Use: what the many-facet Rasch model is fitted to. Ratings without a score (null) are left out; persons left without any are too.
 * Units: scores as places on the scale, from 0. Errors: RangeError when no rating has a score, there are not two raters or two
 * criteria, a score is not on the scale, or a category of the scale was never given.
 *
 * @example raschRatings([{ person: 'a', rater: 'x', criterion: 'c', score: 2 }, { person: 'a', rater: 'y', criterion: 'c', score: 1 }], [1, 2]).steps // 1
 */
export function raschRatings<Score extends string | number>(
  ratings: readonly Rating<Score>[],
  scale: readonly Score[],
): RaschRatings {
  const places = scalePlaces('manyFacetRasch', scale)
  const [persons, raters, criteria] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const rated: { rater: number; criterion: number; score: number }[][] = []
  const given = new Set<number>()
  for (const { person, rater, criterion, score } of ratings) {
    if (score === null) continue
    const place = placeOf('manyFacetRasch', places, score)
    given.add(place)
    const row = (rated[indexOf(persons, person)] ??= [])
    row.push({ rater: indexOf(raters, rater), criterion: indexOf(criteria, criterion), score: place })
  }
  if (rated.length === 0) throw new RangeError('manyFacetRasch needs at least one rating with a score')
  if (raters.size < 2 && criteria.size < 2) throw new RangeError('manyFacetRasch needs at least two raters or two criteria')
  for (const [category, place] of places)
    if (!given.has(place))
      throw new RangeError(`manyFacetRasch needs every category given at least once: nobody gave ${category}`)
  const designs = new Map<string, RaschDesign>()
  for (const [person, row] of rated.entries()) {
    row.sort((one, other) => one.rater - other.rater || one.criterion - other.criterion)
    const key = row.map(({ rater, criterion }) => `${rater} ${criterion}`).join()
    const items = row.map(({ rater, criterion }) => ({ rater, criterion }))
    const design = designs.get(key) ?? { items, persons: [], totals: [], scores: [] }
    designs.set(key, design)
    design.persons.push(person)
    design.scores.push(row.map(({ score }) => score))
    design.totals.push(row.reduce((total, { score }) => total + score, 0))
  }
  const names = (map: Map<string, number>) => [...map.keys()]
  return {
    persons: names(persons),
    raters: names(raters),
    criteria: names(criteria),
    steps: scale.length - 1,
    designs: [...designs.values()],
  }
}

function indexOf(places: Map<string, number>, name: string): number {
  const place = places.get(name) ?? places.size
  places.set(name, place)
  return place
}
