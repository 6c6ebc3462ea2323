import type { Moments } from './moments.ts'

/**
 * Moments of a larger group, from those of its parts.
 *
 * Use: any roll-up, teams to school, schools to district, in any order and as exact as from the values themselves.
 * Definition: sums of n, Σx and Σx². Units: as `momentsOf`. Errors: RangeError when n is no whole number of at least 0 or a sum is not finite.
 *
 * @example mergeMoments([{ n: 2, sum: 3, sumOfSquares: 5 }, { n: 1, sum: 4, sumOfSquares: 16 }]) // { n: 3, sum: 7, sumOfSquares: 21 }
 */
export function mergeMoments(parts: readonly Moments[]): Moments {
  const merged = { n: 0, sum: 0, sumOfSquares: 0 }
  for (const part of parts) {
    checkMoments('mergeMoments', part)
    merged.n += part.n
    merged.sum += part.sum
    merged.sumOfSquares += part.sumOfSquares
  }
  return merged
}

/**
 * Refuses moments that no values have.
 *
 * Use: first line of what takes moments. Definition: n whole and at least 0, finite sums, squares not below 0. Units: as `momentsOf`.
 * Errors: RangeError, naming the statistic.
 *
 * @example checkMoments('mergeMoments', { n: 1, sum: 2, sumOfSquares: 4 }) // undefined
 */
export function checkMoments(statistic: string, { n, sum, sumOfSquares }: Moments): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${statistic} needs a whole number of values, not ${n}`)
  if (!Number.isFinite(sum) || !(sumOfSquares >= 0 && sumOfSquares < Infinity))
    throw new RangeError(`${statistic} needs finite sums`)
}
