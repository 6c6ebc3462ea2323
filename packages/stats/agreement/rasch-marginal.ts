import type { Ascent } from '../linear/newton.ts'
import type { RaschParameters } from './rasch-conditional.ts'
import type { RaschDesign, RaschRatings } from './rasch-ratings.ts'

/** Nodes of the standard normal, a step of .15 apart, and the logarithms of their weights. */
// Marked pure, so that a page without a Rasch model does not carry them.
const nodes = /* @__PURE__ */ Float64Array.from({ length: 81 }, (_, place) => (place - 40) * 0.15)
const logWeights = /* @__PURE__ */ nodes.map((node) => (-node * node) / 2 + Math.log(0.15) - Math.log(2 * Math.PI) / 2)

/**
 * Marginal log-likelihood of the rating scale model with facets.
 *
 * Use: what `manyFacetRasch` makes greatest on request. After severities, difficulties and thresholds, the parameters hold the mean and the
 * standard deviation of persons, who are taken as normally distributed.
 * Definition: each person's likelihood, summed over 81 equal steps of the normal from −6 to 6 standard deviations (Bock & Aitkin 1981,
 * Psychometrika 46:443). Given the node all parameters stand in the exponent, so that slope and observed information are those of Louis 1982,
 * Journal of the Royal Statistical Society B 44:226. `squares` is the sum over persons of their slopes' squares.
 * Units: natural logarithms. Errors: none.
 *
 * @example raschMarginal(
 *   raschRatings([{ person: 'a', rater: 'x', criterion: 'c', score: 1 }, { person: 'a', rater: 'y', criterion: 'c', score: 0 }], [0, 1]),
 *   { raters: 2, criteria: 1, steps: 1, values: Float64Array.of(0, 0, 0, 0, 0, 0) },
 * ).value // -1.386294362316725
 */
export function raschMarginal({ designs }: RaschRatings, parameters: RaschParameters): MarginalAscent {
  const size = parameters.values.length
  const whole = emptyAscent(size)
  const moments = new Map<number, RatingMoments[]>()
  for (const design of designs) {
    const local = localOf(design, parameters, moments)
    const own = emptyAscent(local.touched.length)
    const at = Array.from(nodes, (node, place) => expectedAt(node, place, local))
    for (const [person, scores] of design.scores.entries()) addPerson(own, at, local, scores, design.totals[person]!)
    whole.value += own.value
    for (const [row, one] of local.touched.entries()) {
      whole.slope[one]! += own.slope[row]!
      for (const [column, other] of local.touched.entries()) {
        whole.information[one * size + other]! += own.information[row * own.slope.length + column]!
        whole.squares[one * size + other]! += own.squares[row * own.slope.length + column]!
      }
    }
  }
  return whole
}

type MarginalAscent = Ascent & { squares: Float64Array }

function emptyAscent(size: number): MarginalAscent {
  return {
    value: 0,
    slope: new Float64Array(size),
    information: new Float64Array(size ** 2),
    squares: new Float64Array(size ** 2),
  }
}

/** The parameters a design touches: raters and criteria, then thresholds, then the mean and the spread of persons. */
function localOf(
  { items }: RaschDesign,
  { raters, criteria, steps, values }: RaschParameters,
  moments: Map<number, RatingMoments[]>,
) {
  const common = Array.from({ length: steps + 2 }, (_, place) => raters + criteria + place)
  const touched = [...new Set(items.flatMap(({ rater, criterion }) => [rater, raters + criterion])), ...common]
  const first = touched.length - common.length
  const thresholds = common.slice(0, steps).map((place) => values[place]!)
  const [mean, spread] = [values[raters + criteria + steps]!, values[raters + criteria + steps + 1]!]
  const momentsOf = (rater: number, criterion: number) => {
    const location = values[rater]! + values[raters + criterion]!
    const known = moments.get(rater * criteria + criterion)
    const found = known ?? Array.from(nodes, (node) => ratingMoments(mean + spread * node - location, thresholds))
    moments.set(rater * criteria + criterion, found)
    return found
  }
  return {
    touched,
    first,
    thresholds,
    mean,
    spread,
    locations: items.map(({ rater, criterion }) => values[rater]! + values[raters + criterion]!),
    /** For each rating, the places of its rater, its criterion, and all that it has in common with the others. */
    places: items.map(({ rater, criterion }) => [
      touched.indexOf(rater),
      touched.indexOf(raters + criterion),
      ...common.map((_, place) => first + place),
    ]),
    moments: items.map(({ rater, criterion }) => momentsOf(rater, criterion)),
  }
}

type Local = ReturnType<typeof localOf>
type AtNode = { node: number; logNorm: number; mean: Float64Array; covariance: Float64Array }

/** Of one rating: its score, and for each threshold whether the score passes it; their means and covariances, the score first. */
type RatingMoments = { logNorm: number; mean: Float64Array; covariance: Float64Array }

function ratingMoments(advantage: number, thresholds: readonly number[]): RatingMoments {
  const size = thresholds.length + 1
  const mean = new Float64Array(size)
  const covariance = new Float64Array(size * size)
  const weights = [1]
  let logWeight = 0
  for (const threshold of thresholds) weights.push(Math.exp((logWeight += advantage - threshold)))
  const norm = weights.reduce((sum, weight) => sum + weight, 0)
  // The chance to pass a threshold, from the highest down; who passes one has passed those below.
  for (let step = size - 1, passes = 0; step > 0; step--) {
    passes += weights[step]! / norm
    mean[step] = passes
    mean[0]! += passes
  }
  for (let row = 1; row < size; row++) {
    for (let column = 1; column < size; column++) {
      const common = mean[Math.max(row, column)]! - mean[row]! * mean[column]!
      covariance[row * size + column] = common
      covariance[row]! += common
      covariance[row * size]! += common
      covariance[0]! += common
    }
  }
  return { logNorm: Math.log(norm), mean, covariance }
}

/** What all ratings of a design together are expected to add to each parameter's exponent at a node. */
function expectedAt(node: number, place: number, { touched, thresholds, places, moments }: Local): AtNode {
  const size = touched.length
  const width = thresholds.length + 1
  const at = { node, logNorm: 0, mean: new Float64Array(size), covariance: new Float64Array(size * size) }
  // A rating's score counts against rater and criterion and for the person's mean and spread; a threshold passed counts against it.
  const signs = [-1, -1, ...thresholds.map(() => -1), 1, node]
  const parts = [0, 0, ...thresholds.map((_, step) => step + 1), 0, 0]
  for (const [item, own] of places.entries()) {
    const { logNorm, mean, covariance } = moments[item]![place]!
    at.logNorm += logNorm
    for (let row = 0; row < own.length; row++) {
      at.mean[own[row]!]! += signs[row]! * mean[parts[row]!]!
      for (let column = 0; column < own.length; column++)
        at.covariance[own[row]! * size + own[column]!]! +=
          signs[row]! * signs[column]! * covariance[parts[row]! * width + parts[column]!]!
    }
  }
  return at
}

function addPerson(sums: MarginalAscent, at: AtNode[], local: Local, scores: number[], total: number) {
  const size = local.touched.length
  const adds = new Float64Array(size)
  let exponent = total * local.mean
  for (const [item, score] of scores.entries()) {
    exponent -= score * local.locations[item]!
    adds[local.places[item]![0]!]! -= score
    adds[local.places[item]![1]!]! -= score
    for (let step = 0; step < score; step++) {
      exponent -= local.thresholds[step]!
      adds[local.first + step]! -= 1
    }
  }
  adds[size - 2] = total
  const logs = at.map(({ node, logNorm }, place) => exponent + total * local.spread * node - logNorm + logWeights[place]!)
  const greatest = Math.max(...logs)
  const whole = logs.reduce((sum, log) => sum + Math.exp(log - greatest), 0)
  sums.value += greatest + Math.log(whole)
  const slope = new Float64Array(size)
  const here = new Float64Array(size)
  for (const [place, { node, mean, covariance }] of at.entries()) {
    const share = Math.exp(logs[place]! - greatest) / whole
    if (share < 1e-14) continue
    adds[size - 1] = node * total
    for (let row = 0; row < size; row++) {
      here[row] = adds[row]! - mean[row]!
      slope[row]! += share * here[row]!
      for (let column = 0; column <= row; column++)
        sums.information[row * size + column]! += share * (covariance[row * size + column]! - here[row]! * here[column]!)
    }
  }
  for (let row = 0; row < size; row++) {
    sums.slope[row]! += slope[row]!
    for (let column = 0; column <= row; column++) {
      const square = slope[row]! * slope[column]!
      sums.information[row * size + column]! += square
      sums.squares[row * size + column]! += square
      sums.information[column * size + row] = sums.information[row * size + column]!
      sums.squares[column * size + row] = sums.squares[row * size + column]!
    }
  }
}
