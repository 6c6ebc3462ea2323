/**
 * How far the greatest value stands above all others.
 *
 * Use: numerator of a centralization. Definition: Σ (greatest − each) (Freeman 1979, Social Networks 1:215). Units: those of the values. Errors: none.
 *
 * @example unevenness([3, 1, 1]) // 4
 */
export function unevenness(values: Iterable<number>): number {
  let [most, sum, count] = [0, 0, 0]
  for (const value of values) {
    most = Math.max(most, value)
    sum += value
    count++
  }
  return most * count - sum
}
