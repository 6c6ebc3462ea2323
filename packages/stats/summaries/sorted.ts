/**
 * Numbers in rising order.
 *
 * Use: medians and ranks of many short series, where the platform's sort spends most of its time getting started.
 * Definition: insertion for up to 64 numbers, the platform's sort beyond. Units: those of the values. Errors: none for numbers that are not NaN.
 *
 * @example sorted(Float64Array.of(3, 1, 2)) // Float64Array [1, 2, 3]
 */
export function sorted(values: Float64Array): Float64Array {
  if (values.length > 64) return values.toSorted()
  const rising = values.slice()
  for (let next = 1; next < rising.length; next++) {
    const value = rising[next]!
    let place = next
    while (place > 0 && rising[place - 1]! > value) {
      rising[place] = rising[place - 1]!
      place--
    }
    rising[place] = value
  }
  return rising
}
