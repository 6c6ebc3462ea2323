/**
 * The present numbers of a series: drops what is missing, refuses what is impossible.
 *
 * Use: first line of a statistic that takes `(number | null)[]`. A missing value is `null`; `NaN` and infinities are mistakes of the
 * caller and are refused rather than passed on.
 *
 * Units: those of the values. Errors: RangeError naming the statistic and the position.
 *
 * @example presentNumbers('mean', [3, null, 5]) // Float64Array [3, 5]
 */
export function presentNumbers(statistic: string, values: readonly (number | null)[]): Float64Array {
  const present = new Float64Array(values.length)
  let count = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    if (value === null || value === undefined) continue
    if (!Number.isFinite(value)) throw new RangeError(`${statistic} needs finite numbers or null: value ${index + 1} is ${value}`)
    present[count++] = value
  }
  return present.subarray(0, count)
}
