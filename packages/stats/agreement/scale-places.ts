/**
 * The place of each category on a declared scale.
 *
 * Use: wherever a statistic needs the full scale, also the categories nobody used: weights by place among the categories PRESENT (as R
 * irr `kappa2`) make disagreement look smaller than it is.
 * Units: places from 0. Errors: RangeError, naming the statistic, when the scale has fewer than two categories or repeats one.
 *
 * @example scalePlaces('cohensKappa', ['low', 'high']).get('high') // 1
 */
export function scalePlaces<T extends string | number>(statistic: string, scale: readonly T[]): Map<T, number> {
  const places = new Map(scale.map((category, place) => [category, place]))
  if (scale.length < 2) throw new RangeError(`${statistic} needs a scale of at least two categories`)
  if (places.size < scale.length) throw new RangeError(`${statistic} needs a scale that names each category once`)
  return places
}

/**
 * The place of one score on a declared scale.
 *
 * Units: place from 0. Errors: RangeError, naming the statistic, when the score is not on the scale.
 *
 * @example placeOf('cohensKappa', scalePlaces('cohensKappa', [1, 2, 3]), 3) // 2
 */
export function placeOf<T extends string | number>(statistic: string, places: ReadonlyMap<T, number>, score: T): number {
  const place = places.get(score)
  if (place === undefined) throw new RangeError(`${statistic} needs scores on the scale: ${score} is not on it`)
  return place
}
