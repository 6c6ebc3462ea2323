/** The Bass curve of a practice: coefficients of innovation and imitation, a period each, and how many will have adopted in the end. */
export type BassCurve = { innovation: number; imitation: number; ceiling: number }

/**
 * Adoptions of each period by a Bass curve, and how they move with each of its coefficients.
 *
 * Use: inside `bassModel`. Definition: ceiling × (F(t) − F(t − 1)), F(t) = (1 − E) ÷ (1 + q ÷ p × E), E = exp(−(p + q) t), with p the coefficient of innovation
 * and q that of imitation (Bass 1969, Management Science 15:215). Slopes are by the logarithms of ceiling, p and q. Units: adoptions. Errors: none.
 *
 * @example bassAdoptions({ innovation: 0.01, imitation: 0.4, ceiling: 100 }, 2).values[0].toFixed(6) // '1.221047'
 */
export function bassAdoptions({ innovation, imitation, ceiling }: BassCurve, periods: number) {
  const values = new Float64Array(periods)
  const slopes = [new Float64Array(periods), new Float64Array(periods), new Float64Array(periods)] as const
  let before = { share: 0, byInnovation: 0, byImitation: 0 }
  for (let period = 0; period < periods; period++) {
    const now = adopted(innovation, imitation, period + 1)
    values[period] = ceiling * (now.share - before.share)
    slopes[0][period] = values[period]!
    slopes[1][period] = ceiling * innovation * (now.byInnovation - before.byInnovation)
    slopes[2][period] = ceiling * imitation * (now.byImitation - before.byImitation)
    before = now
  }
  return { values, slopes }
}

/** The share adopted by a time, and its slopes by both coefficients. */
function adopted(innovation: number, imitation: number, time: number) {
  const ratio = imitation / innovation
  const left = Math.exp(-(innovation + imitation) * time)
  const divisor = 1 + ratio * left
  const scale = left / divisor ** 2
  return {
    share: (1 - left) / divisor,
    byInnovation: scale * (time * divisor + (1 - left) * ratio * (1 / innovation + time)),
    byImitation: scale * (time * divisor - (1 - left) * (1 / innovation - ratio * time)),
  }
}
