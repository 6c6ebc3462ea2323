import { completeRows } from './complete-rows.ts'
import { twoWayMeanSquares } from './two-way-mean-squares.ts'

export type PersonByRater = {
  persons: number
  raters: number
  meanSquares: { person: number; rater: number; residual: number }
  /** Variance components as estimated, which can fall below 0, and as used, with those set to 0. */
  raw: { person: number; rater: number; residual: number }
  components: { person: number; rater: number; residual: number }
}

/**
 * Generalizability study, persons × raters.
 *
 * Use: how much of the variation of scores is between persons, between raters (severity), and neither; `decisionStudy` then says how
 * many raters a decision needs.
 * Definition: variance components from the expected mean squares of the crossed random design: σ²(person) = (MSp − MSres) ÷ raters,
 * σ²(rater) = (MSr − MSres) ÷ persons, σ²(residual) = MSres. Source: Brennan 2001, Generalizability Theory, ch. 2. Where none is
 * negative these are the REML estimates (R lme4 `lmer(score ~ 1 + (1 | person) + (1 | rater))`). A person with a missing score (null)
 * is dropped.
 * Units: squared units of the scores. Errors: RangeError when rows differ in length, a score is not finite, or fewer than two complete
 * persons or two raters remain.
 *
 * @example personByRater([[1, 2], [3, 4], [5, 6]]).components // { person: 4, rater: 0.5, residual: 0 }
 */
export function personByRater(scores: readonly (readonly (number | null)[])[]): PersonByRater {
  const { units, raters, betweenUnits, betweenRaters, residual } = twoWayMeanSquares(completeRows('personByRater', scores))
  const raw = { person: (betweenUnits - residual) / raters, rater: (betweenRaters - residual) / units, residual }
  return {
    persons: units,
    raters,
    meanSquares: { person: betweenUnits, rater: betweenRaters, residual },
    raw,
    components: { person: Math.max(raw.person, 0), rater: Math.max(raw.rater, 0), residual },
  }
}
