export type TwoWayMeanSquares = {
  units: number
  raters: number
  /** Mean squares between units, between raters, of the residual, and within units. */
  betweenUnits: number
  betweenRaters: number
  residual: number
  withinUnits: number
}

/**
 * Mean squares of a complete units × raters table, one score a cell.
 *
 * Use: what intraclass correlations and generalizability are computed from.
 * Definition: two-way analysis of variance without replication (R `aov(score ~ unit + rater)`). A part below 1e-12 of the whole is
 * rounding and counts as 0. Units: squared units of the scores. Errors: none for a complete table of at least 2 × 2.
 *
 * @example twoWayMeanSquares([[1, 2], [3, 5]]).residual // 0.25
 */
export function twoWayMeanSquares(scores: readonly (readonly number[])[]): TwoWayMeanSquares {
  const units = scores.length
  const raters = scores[0]!.length
  const unitMeans = scores.map((row) => row.reduce((sum, score) => sum + score, 0) / raters)
  const raterMeans = scores[0]!.map((_, rater) => scores.reduce((sum, row) => sum + row[rater]!, 0) / units)
  const mean = unitMeans.reduce((sum, value) => sum + value, 0) / units
  const squares = (means: number[], each: number) => each * means.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  let rest = 0
  for (const [unit, row] of scores.entries())
    for (const [rater, score] of row.entries()) rest += (score - unitMeans[unit]! - raterMeans[rater]! + mean) ** 2
  const all = [squares(unitMeans, raters), squares(raterMeans, units), rest]
  const whole = all.reduce((sum, part) => sum + part, 0)
  const [unitSquares, raterSquares, restSquares] = all.map((part) => (part < 1e-12 * whole ? 0 : part)) as [
    number,
    number,
    number,
  ]
  return {
    units,
    raters,
    betweenUnits: unitSquares / (units - 1),
    betweenRaters: raterSquares / (raters - 1),
    residual: restSquares / ((units - 1) * (raters - 1)),
    withinUnits: (raterSquares + restSquares) / (units * (raters - 1)),
  }
}
