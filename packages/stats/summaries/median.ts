import { presentNumbers } from '../inputs/present-numbers.ts'
import { sorted } from './sorted.ts'

/**
 * Median.
 *
 * Use: the middle of a series, unmoved by a few extreme values; the centre line of a run chart.
 * Definition: the middle of the sorted values; with an even count the mean of the two middle ones (R `median`). Missing values are left out.
 * Units: those of the values. Errors: RangeError when no value is present or one is not finite.
 *
 * @example median([4, 1, null, 3, 2]) // 2.5
 */
export function median(values: readonly (number | null)[]): number {
  const present = presentNumbers('median', values)
  if (present.length === 0) throw new RangeError('median needs at least one value')
  return medianOfSorted(sorted(present))
}

/**
 * Median of numbers already in rising order.
 *
 * Use: where they have been sorted for something else too. Definition: as `median`. Units: those of the values. Errors: none for at least one.
 *
 * @example medianOfSorted(Float64Array.of(1, 2, 4, 8)) // 3
 */
export function medianOfSorted(rising: Float64Array): number {
  const middle = rising.length >> 1
  return rising.length % 2 === 1 ? rising[middle]! : (rising[middle - 1]! + rising[middle]!) / 2
}
