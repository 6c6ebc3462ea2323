import { raschEstimates, type RaschEstimation } from './rasch-estimates.ts'
import { raschFit } from './rasch-fit.ts'
import { type Rating, raschRatings } from './rasch-ratings.ts'

/**
 * Mean squares of what ratings differ from expectation by: about 1 as the model expects, above it noise, below it too little of it. Null
 * without ratings of persons between the extremes.
 */
export type RaschFit = { ratings: number; infit: number | null; outfit: number | null }

export type ManyFacetRasch = {
  persons: ({ person: string; total: number; measure: number; standardError: number } & RaschFit)[]
  raters: ({ rater: string; severity: number; standardError: number } & RaschFit)[]
  criteria: ({ criterion: string; difficulty: number; standardError: number } & RaschFit)[]
  /** The step up to each category but the lowest. */
  thresholds: { category: string | number; threshold: number; standardError: number }[]
  /** Where persons are taken to lie under marginal estimation, else null. */
  distribution: { mean: number; standardDeviation: number } | null
  /** Conditional on the persons' totals, or marginal over their distribution. */
  logLikelihood: number
}

/**
 * Many-facet Rasch model, rating scale.
 *
 * Use: when several raters score portfolios on several criteria and not everyone rates everything: how severe is each rater, how hard
 * each criterion, where does each person stand once that is taken into account, and whose ratings are surprising.
 * Definition: log odds of category k over k − 1 = measure − severity − difficulty − threshold k (Linacre 1989, Many-Facet Rasch
 * Measurement). Severities, difficulties and thresholds by conditional maximum likelihood, which assumes nothing about persons, each set summing to 0, errors from the full
 * information matrix (R eRm `LRSM` with a design matrix); by choice by marginal maximum likelihood, which takes persons as normally distributed and so can compare
 * raters who never met in one person, if persons came to them at random (R lme4 `glmer`, R TAM `tam.mml.mfr`). Measures of persons by Warm's weighted likelihood. Infit is Σ residual² ÷ Σ
 * variance, outfit the mean of residual² ÷ variance, at the persons' maximum likelihood measures, the least and greatest possible
 * totals left out (R eRm `itemfit`). FACETS estimates jointly and gives severities wider apart, by about k ÷ (k − 1) for k ratings a
 * person. A rating without a score (null) is left out.
 * Units: logits; mean squares. Errors: RangeError when no rating has a score, there are not two raters or two criteria, a score is not
 * on the scale, a category was never given, raters or criteria never met in one person (conditional), or no finite estimate exists.
 *
 * @example manyFacetRasch([
 *   { person: 'a', rater: 'x', criterion: 'c', score: 1 }, { person: 'a', rater: 'y', criterion: 'c', score: 0 },
 *   { person: 'b', rater: 'x', criterion: 'c', score: 1 }, { person: 'b', rater: 'y', criterion: 'c', score: 0 },
 *   { person: 'c', rater: 'x', criterion: 'c', score: 0 }, { person: 'c', rater: 'y', criterion: 'c', score: 1 },
 * ], [0, 1]).raters[1].severity // 0.3465735902799727
 */
export function manyFacetRasch<Score extends string | number>(
  ratings: readonly Rating<Score>[],
  scale: readonly Score[],
  options: { estimation?: RaschEstimation } = {},
): ManyFacetRasch {
  const sorted = raschRatings(ratings, scale)
  const { parameters, errors, distribution, logLikelihood } = raschEstimates(sorted, options.estimation ?? 'conditional')
  const { raters, criteria, steps, values } = parameters
  const fit = raschFit(sorted, parameters)
  const at = (place: number) => ({ value: values[place]!, standardError: errors[place]! })
  return {
    persons: sorted.persons.map((person, place) => Object.assign({ person }, fit.persons[place])),
    raters: sorted.raters.map((rater, place) => {
      const { value, standardError } = at(place)
      return Object.assign({ rater, severity: value, standardError }, fit.raters[place])
    }),
    criteria: sorted.criteria.map((criterion, place) => {
      const { value, standardError } = at(raters + place)
      return Object.assign({ criterion, difficulty: value, standardError }, fit.criteria[place])
    }),
    thresholds: Array.from({ length: steps }, (_, step) => {
      const { value, standardError } = at(raters + criteria + step)
      return { category: scale[step + 1]!, threshold: value, standardError }
    }),
    distribution,
    logLikelihood,
  }
}
