import { cholesky, choleskyInverse } from '../linear/cholesky.ts'
import { type Ascent, newton } from '../linear/newton.ts'
import { centringOf } from './centring.ts'
import { raschConditional, type RaschParameters } from './rasch-conditional.ts'
import { raschMarginal } from './rasch-marginal.ts'
import type { RaschRatings } from './rasch-ratings.ts'

export type RaschEstimation = 'conditional' | 'marginal'

export type RaschEstimates = {
  parameters: RaschParameters
  errors: Float64Array
  /** Where persons are taken to lie under marginal estimation, else null. */
  distribution: { mean: number; standardDeviation: number } | null
  logLikelihood: number
}

/**
 * Parameters of the many-facet Rasch model with their errors.
 *
 * Use: first half of `manyFacetRasch`. Definition: greatest conditional or marginal likelihood by Newton's method, each set of parameters
 * summing to 0; errors from the inverse of the full observed information. Where the marginal likelihood is not yet curved downwards, steps
 * follow the sum of squared scores instead (Berndt, Hall, Hall & Hausman 1974, Annals of Economic and Social Measurement 3:653).
 * Units: logits. Errors: RangeError when parameters cannot be told apart or no finite estimate exists.
 *
 * @example raschEstimates(
 *   raschRatings([
 *     { person: 'a', rater: 'x', criterion: 'c', score: 1 }, { person: 'a', rater: 'y', criterion: 'c', score: 0 },
 *     { person: 'b', rater: 'x', criterion: 'c', score: 0 }, { person: 'b', rater: 'y', criterion: 'c', score: 1 },
 *   ], [0, 1]), 'conditional',
 * ).logLikelihood // -1.3862943611198906
 */
export function raschEstimates(ratings: RaschRatings, estimation: RaschEstimation): RaschEstimates {
  const { raters, criteria, steps } = ratings
  const loose = estimation === 'marginal' ? 2 : 0
  const centring = centringOf([raters.length, criteria.length, steps], loose)
  const at = (free: Float64Array): RaschParameters => ({
    raters: raters.length,
    criteria: criteria.length,
    steps,
    values: centring.expand(free),
  })
  const start = new Float64Array(centring.free)
  if (loose > 0) start[centring.free - 1] = 1
  const evaluate = (free: Float64Array): Ascent => {
    if (estimation === 'conditional') return centring.reduce(raschConditional(ratings, at(free)))
    const { squares, ...ascent } = raschMarginal(ratings, at(free))
    const reduced = centring.reduce(ascent)
    return cholesky(reduced.information, centring.free) === null ? centring.reduce({ ...ascent, information: squares }) : reduced
  }
  const summit = newton(start, evaluate)
  if (!summit.found) {
    const reason = {
      flat:
        loose > 0
          ? 'needs raters and criteria that can be told apart: some only ever go together, or ratings hardly vary'
          : 'needs raters and criteria linked by persons whom several of them rated: some never met',
      endless: 'finds no finite estimates: a rater, a criterion or the persons set the scores apart completely',
    }
    throw new RangeError(`manyFacetRasch ${reason[summit.because]}`)
  }
  const { values, ...counts } = at(summit.at)
  const size = values.length - loose
  const errors = centring.errors(choleskyInverse(summit.factor, centring.free)).subarray(0, size)
  const distribution = loose > 0 ? { mean: values[size]!, standardDeviation: Math.abs(values[size + 1]!) } : null
  return { parameters: { ...counts, values: values.subarray(0, size) }, errors, distribution, logLikelihood: summit.value }
}
