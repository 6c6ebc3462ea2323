import type { Ascent } from '../linear/newton.ts'
import type { RaschDesign, RaschRatings } from './rasch-ratings.ts'

/** The parameters in one row: severities of raters, difficulties of criteria, thresholds between categories. */
export type RaschParameters = { raters: number; criteria: number; steps: number; values: Float64Array }

/**
 * Conditional log-likelihood of the rating scale model with facets.
 *
 * Use: what `manyFacetRasch` makes greatest. Given a person's total, the chance of the single ratings no longer depends on the person.
 * Definition: log weight of a score h: −h (severity + difficulty) − Σ thresholds up to h. Sums over all ways to a total, with means and
 * covariances of what goes with each parameter, grow rating by rating; nothing is divided or subtracted on the way (Andersen 1972,
 * Journal of the Royal Statistical Society B 34:42, for the conditional likelihood; Linacre 1989, Many-Facet Rasch Measurement, for the
 * model).
 * Units: natural logarithms. Errors: none.
 *
 * @example raschConditional(
 *   raschRatings([{ person: 'a', rater: 'x', criterion: 'c', score: 1 }, { person: 'a', rater: 'y', criterion: 'c', score: 0 }], [0, 1]),
 *   { raters: 2, criteria: 1, steps: 1, values: new Float64Array(4) },
 * ).value // -0.6931471805599453
 */
export function raschConditional({ designs }: RaschRatings, parameters: RaschParameters): Ascent {
  const size = parameters.values.length
  const likelihood = { value: 0, slope: new Float64Array(size), information: new Float64Array(size * size) }
  for (const design of designs) addDesign(likelihood, design, parameters)
  return likelihood
}

function addDesign(likelihood: Ascent, design: RaschDesign, parameters: RaschParameters) {
  const { raters, criteria, steps, values } = parameters
  const { items, totals, scores } = design
  const thresholds = Array.from({ length: steps }, (_, step) => raters + criteria + step)
  const touched = [...new Set(items.flatMap(({ rater, criterion }) => [rater, raters + criterion])), ...thresholds]
  const locals = items.map(({ rater, criterion }) => {
    const places = [touched.indexOf(rater), touched.indexOf(raters + criterion)]
    return { places, location: values[rater]! + values[raters + criterion]! }
  })
  const local = waysToTotals(
    locals,
    touched.length,
    thresholds.map((place) => values[place]!),
  )
  const width = touched.length
  for (const [person, total] of totals.entries()) {
    const ways = local.ways[total]!
    likelihood.value -= Math.log(ways) + local.logScale
    for (const [item, score] of scores[person]!.entries()) {
      const { rater, criterion } = items[item]!
      likelihood.value -= score * locals[item]!.location
      likelihood.slope[rater]! -= score
      likelihood.slope[raters + criterion]! -= score
      for (let step = 0; step < score; step++) {
        likelihood.value -= values[thresholds[step]!]!
        likelihood.slope[thresholds[step]!]! -= 1
      }
    }
  }
  for (const total of new Set(totals)) {
    const persons = totals.filter((other) => other === total).length
    const ways = local.ways[total]!
    for (let one = 0; one < width; one++) {
      const mean = local.sums[total * width + one]! / ways
      likelihood.slope[touched[one]!]! += persons * mean
      for (let other = 0; other <= one; other++) {
        const covariance =
          local.products[(total * width + one) * width + other]! / ways - mean * (local.sums[total * width + other]! / ways)
        likelihood.information[touched[one]! * values.length + touched[other]!]! += persons * covariance
        if (other < one) likelihood.information[touched[other]! * values.length + touched[one]!]! += persons * covariance
      }
    }
  }
}

/** Sums of weights over all ways to each total, with the sums, and sums of products below the diagonal, of what each parameter meets. */
function waysToTotals(items: { places: number[]; location: number }[], width: number, thresholds: number[]) {
  const steps = thresholds.length
  let ways = Float64Array.of(1)
  let sums = new Float64Array(width)
  let products = new Float64Array(width * width)
  let logScale = 0
  for (const { places, location } of items) {
    const before = { ways, sums, products }
    ways = new Float64Array(before.ways.length + steps)
    sums = new Float64Array(ways.length * width)
    products = new Float64Array(ways.length * width * width)
    const met = new Float64Array(width)
    let logWeight = 0
    for (let score = 0; score <= steps; score++) {
      if (score > 0) {
        logWeight -= location + thresholds[score - 1]!
        for (const place of places) met[place]! += 1
        met[width - steps + score - 1] = 1
      }
      const weight = Math.exp(logWeight)
      for (let total = 0; total < before.ways.length; total++)
        addWays({ ways, sums, products }, before, total, total + score, weight, met)
    }
    const greatest = ways.reduce((most, value) => Math.max(most, value), 0)
    logScale += Math.log(greatest)
    for (const part of [ways, sums, products]) for (let cell = 0; cell < part.length; cell++) part[cell]! /= greatest
  }
  return { ways, sums, products, logScale }
}

type Ways = { ways: Float64Array; sums: Float64Array; products: Float64Array }

function addWays(to: Ways, from: Ways, before: number, after: number, weight: number, met: Float64Array) {
  const width = met.length
  const ways = weight * from.ways[before]!
  to.ways[after]! += ways
  for (let one = 0; one < width; one++) {
    const sum = weight * from.sums[before * width + one]!
    to.sums[after * width + one]! += sum + ways * met[one]!
    for (let other = 0; other <= one; other++) {
      const cross = sum * met[other]! + met[one]! * (weight * from.sums[before * width + other]! + ways * met[other]!)
      to.products[(after * width + one) * width + other]! +=
        weight * from.products[(before * width + one) * width + other]! + cross
    }
  }
}
