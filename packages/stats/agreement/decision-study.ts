import type { PersonByRaterByOccasion } from './person-by-rater-by-occasion.ts'
import type { PersonByRater } from './person-by-rater.ts'

export type DecisionStudy = {
  /** Eρ²: how well persons are told apart. Null when no component is above 0. */
  generalizability: number | null
  /** Φ: how well a person's own level is known. Null when no component is above 0. */
  dependability: number | null
  /** Standard errors of a person's mean, for comparing persons and for its level. */
  relativeError: number
  absoluteError: number
}

/**
 * Decision study.
 *
 * Use: how sure would scores be with so many raters (and occasions)? Try several numbers on the components of a generalizability study.
 * Definition: Eρ² = σ²(person) ÷ (σ²(person) + σ²(δ)) and Φ = σ²(person) ÷ (σ²(person) + σ²(Δ)), where σ²(δ) takes every component with
 * the person, and σ²(Δ) all others as well, each divided by the numbers of its facets. Source: Brennan 2001, Generalizability Theory,
 * ch. 2 and 3. With the study's own raters in a p × r design Eρ² is ICC(3,k) and Φ is ICC(2,k).
 * Units: coefficients from 0 to 1; errors in units of the scores. Errors: RangeError when a number is not whole and at least 1, or
 * occasions are given for a study without them.
 *
 * @example decisionStudy(personByRater([[1, 2], [3, 4], [5, 6]]), { raters: 2 }).dependability // 0.9411764705882353
 */
export function decisionStudy(
  { components }: Pick<PersonByRater, 'components'> | Pick<PersonByRaterByOccasion, 'components'>,
  { raters, occasions }: { raters: number; occasions?: number },
): DecisionStudy {
  for (const count of [raters, occasions ?? 1])
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`decisionStudy needs whole numbers of at least 1, not ${count}`)
  const { person } = components
  let relative: number
  let absolute: number
  if ('occasion' in components) {
    const times = occasions ?? 1
    const both = raters * times
    relative = components.personRater / raters + components.personOccasion / times + components.residual / both
    absolute = relative + components.rater / raters + components.occasion / times + components.raterOccasion / both
  } else {
    if (occasions !== undefined) throw new RangeError('decisionStudy needs a study with occasions to plan occasions')
    relative = components.residual / raters
    absolute = relative + components.rater / raters
  }
  const share = (error: number) => (person + error === 0 ? null : person / (person + error))
  return {
    generalizability: share(relative),
    dependability: share(absolute),
    relativeError: Math.sqrt(relative),
    absoluteError: Math.sqrt(absolute),
  }
}
