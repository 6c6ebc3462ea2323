import { cholesky, choleskySolve } from './cholesky.ts'

/** A function to be made greatest, at one place: its value, its slope, and its information (the negative second derivatives). */
export type Ascent = { value: number; slope: Float64Array; information: Float64Array }

export type Summit =
  | { found: true; at: Float64Array; value: number; /** Cholesky factor of the information there. */ factor: Float64Array }
  /** Flat: from the start no place is told from another in some direction. Endless: it keeps rising. */
  | { found: false; because: 'flat' | 'endless' }

/**
 * Greatest value of a concave function, by Newton's method.
 *
 * Use: maximum likelihood. Definition: steps of information⁻¹ × slope, halved while they do not rise, until the longest part of a step
 * is below 1e-9; a part beyond `bound` (25, no logit people meet) counts as endless. Units: those of the function. Errors: none; what
 * was not found is told.
 *
 * @example newton(Float64Array.of(0), ([x]) => ({ value: -((x - 3) ** 2), slope: Float64Array.of(6 - 2 * x), information: Float64Array.of(2) })).at
 * // Float64Array [2.9999999999999996]
 */
export function newton(start: Float64Array, evaluate: (at: Float64Array) => Ascent, bound = 25): Summit {
  let at = start
  let now = evaluate(at)
  for (let step = 0; step < 100; step++) {
    const factor = cholesky(now.information, at.length)
    if (factor === null) return { found: false, because: step === 0 ? 'flat' : 'endless' }
    const direction = choleskySolve(factor, now.slope)
    if (longest(direction) < 1e-9) return { found: true, at, value: now.value, factor }
    let share = 1
    let next = now
    let place = at
    do {
      place = at.map((value, index) => value + share * direction[index]!)
      next = evaluate(place)
      share /= 2
    } while (!(next.value >= now.value - 1e-10 * Math.abs(now.value)) && share > 1e-9)
    at = place
    now = next
    if (longest(at) > bound) break
  }
  return { found: false, because: 'endless' }
}

function longest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}
