/** A study's (or a site's) effect and its sampling variance: the square of its standard error. */
export type Study = { effect: number | null; variance: number | null }

export type StudyEffects = {
  effects: Float64Array
  variances: Float64Array
  /** Places in the list given, of the studies that are used. */ places: number[]
}

/**
 * The studies that can be pooled.
 *
 * Use: first line of every meta-analytic function. A study without an effect or a variance (null) is left out.
 * Units: those of the effect, and their squares. Errors: RangeError, naming the statistic, when fewer than `least` studies remain, an
 * effect is not finite, or a variance is not above 0 and finite.
 *
 * @example studyEffects('metaAnalysis', [{ effect: 0.2, variance: 0.1 }, { effect: null, variance: 0.1 }], 1).places // [0]
 */
export function studyEffects(statistic: string, studies: readonly Study[], least: number): StudyEffects {
  const effects = new Float64Array(studies.length)
  const variances = new Float64Array(studies.length)
  const places: number[] = []
  for (let place = 0; place < studies.length; place++) {
    const { effect, variance } = studies[place]!
    if (effect === null || variance === null) continue
    if (!Number.isFinite(effect))
      throw new RangeError(`${statistic} needs finite effects or null: study ${place + 1} has ${effect}`)
    if (!(variance > 0 && variance < Infinity))
      throw new RangeError(`${statistic} needs variances above 0 and finite, or null: study ${place + 1} has ${variance}`)
    effects[places.length] = effect
    variances[places.length] = variance
    places.push(place)
  }
  if (places.length < least)
    throw new RangeError(`${statistic} needs at least ${least} studies with an effect and a variance, not ${places.length}`)
  return { effects: effects.subarray(0, places.length), variances: variances.subarray(0, places.length), places }
}
