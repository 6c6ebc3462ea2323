import type { RaschFit } from './many-facet-rasch.ts'
import type { RaschParameters } from './rasch-conditional.ts'
import { expectedScore, personMeasure } from './rasch-person.ts'
import type { RaschRatings } from './rasch-ratings.ts'

export type RaschFits = {
  persons: ({ total: number; measure: number; standardError: number } & RaschFit)[]
  raters: RaschFit[]
  criteria: RaschFit[]
}

type Squares = { ratings: number; fitted: number; residuals: number; variances: number; standardised: number }

/**
 * Measures of persons, and how well the ratings of each person, rater and criterion fit the many-facet Rasch model.
 *
 * Use: second half of `manyFacetRasch`. Definition: infit Σ residual² ÷ Σ variance, outfit mean of residual² ÷ variance, at the maximum
 * likelihood measures of persons between the extremes (Wright & Masters 1982, Rating Scale Analysis, ch. 5; R eRm `itemfit`).
 * Units: mean squares, expected 1. Errors: none.
 *
 * @example raschFit(
 *   raschRatings([{ person: 'a', rater: 'x', criterion: 'c', score: 1 }, { person: 'a', rater: 'y', criterion: 'c', score: 0 }], [0, 1]),
 *   { raters: 2, criteria: 1, steps: 1, values: new Float64Array(4) },
 * ).raters[0].infit // 1
 */
export function raschFit(ratings: RaschRatings, { raters, criteria, values }: RaschParameters): RaschFits {
  const thresholds = [...values.subarray(raters + criteria)]
  const ofRaters = Array.from({ length: raters }, nothing)
  const ofCriteria = Array.from({ length: criteria }, nothing)
  const persons: RaschFits['persons'] = []
  for (const { items, persons: places, totals, scores } of ratings.designs) {
    const locations = items.map(({ rater, criterion }) => values[rater]! + values[raters + criterion]!)
    const measures = new Map([...new Set(totals)].map((total) => [total, personMeasure(total, locations, thresholds)]))
    for (const [index, place] of places.entries()) {
      const total = totals[index]!
      const { measure, standardError, likeliest } = measures.get(total)!
      const own = nothing()
      for (const [item, { rater, criterion }] of items.entries()) {
        for (const squares of [own, ofRaters[rater]!, ofCriteria[criterion]!]) squares.ratings++
        if (likeliest === null) continue
        const { mean, variance } = expectedScore(likeliest - locations[item]!, thresholds)
        const residual = (scores[index]![item]! - mean) ** 2
        for (const squares of [own, ofRaters[rater]!, ofCriteria[criterion]!]) add(squares, residual, variance)
      }
      persons[place] = { total, measure, standardError, ...fitOf(own) }
    }
  }
  return { persons, raters: ofRaters.map(fitOf), criteria: ofCriteria.map(fitOf) }
}

const nothing = (): Squares => ({ ratings: 0, fitted: 0, residuals: 0, variances: 0, standardised: 0 })

function add(squares: Squares, residual: number, variance: number) {
  squares.fitted++
  squares.residuals += residual
  squares.variances += variance
  squares.standardised += residual / variance
}

function fitOf({ ratings, fitted, residuals, variances, standardised }: Squares): RaschFit {
  return fitted === 0
    ? { ratings, infit: null, outfit: null }
    : { ratings, infit: residuals / variances, outfit: standardised / fitted }
}
