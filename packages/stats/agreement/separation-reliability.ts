/**
 * Separation reliability of measures with known errors.
 *
 * Use: how much of the spread of estimated measures (scripts in comparative judgement, persons or raters in a Rasch model) is real.
 * Definition: 1 − mean squared standard error ÷ variance of the measures, with n − 1 (Wright & Masters 1982, Rating Scale Analysis, ch.
 * 5; in comparative judgement "scale separation reliability", Pollitt 2012, Assessment in Education 19:281; R sirt `btm()$mle.rel`). It
 * falls below 0 where errors exceed the spread. Units: share of variance; null where the measures do not differ. Errors: RangeError
 * when the lists differ in length or have fewer than two measures.
 *
 * @example separationReliability([-1, 0, 1], [0.5, 0.5, 0.5]) // 0.75
 */
export function separationReliability(measures: readonly number[], standardErrors: readonly number[]): number | null {
  if (measures.length < 2 || measures.length !== standardErrors.length)
    throw new RangeError('separationReliability needs at least two measures, each with a standard error')
  const mean = measures.reduce((sum, measure) => sum + measure, 0) / measures.length
  const variance = measures.reduce((sum, measure) => sum + (measure - mean) ** 2, 0) / (measures.length - 1)
  const error = standardErrors.reduce((sum, standardError) => sum + standardError ** 2, 0) / measures.length
  return variance === 0 ? null : 1 - error / variance
}
