import { presentNumbers } from '../inputs/present-numbers.ts'

/**
 * Arithmetic mean.
 *
 * Use: the average of a series.
 * Definition: sum over count (R `mean(x, na.rm = TRUE)`). Missing values are left out.
 * Units: those of the values. Errors: RangeError when no value is present or one is not finite.
 *
 * @example mean([1, null, 4]) // 2.5
 */
export function mean(values: readonly (number | null)[]): number {
  const present = presentNumbers('mean', values)
  if (present.length === 0) throw new RangeError('mean needs at least one value')
  let sum = 0
  for (const value of present) sum += value
  return sum / present.length
}
