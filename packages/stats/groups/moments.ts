import { presentNumbers } from '../inputs/present-numbers.ts'

/** All that is needed to know of values to tell their mean and spread, and those of any group they are part of. */
export type Moments = { n: number; sum: number; sumOfSquares: number }

/**
 * Moments of values: how many, their sum and the sum of their squares.
 *
 * Use: what a rollup stores for a group, so that larger groups follow from smaller ones without the values.
 * Definition: n, Σx, Σx². Missing values are left out. Units: n; those of the values; their squares. Errors: RangeError when a value is not finite.
 *
 * @example momentsOf([1, 2, null, 4]) // { n: 3, sum: 7, sumOfSquares: 21 }
 */
export function momentsOf(values: readonly (number | null)[]): Moments {
  const present = presentNumbers('momentsOf', values)
  let sum = 0
  let sumOfSquares = 0
  for (const value of present) {
    sum += value
    sumOfSquares += value * value
  }
  return { n: present.length, sum, sumOfSquares }
}
