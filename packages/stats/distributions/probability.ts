/** Which side of a point is meant: below and at it, or above it. */
export type Tail = 'lower' | 'upper'

/**
 * Refuses what is no probability.
 *
 * Use: first line of a quantile. Definition: from 0 to 1. Units: a probability. Errors: RangeError, naming the statistic.
 *
 * @example checkProbability('tQuantile', 0.5) // undefined
 */
export function checkProbability(statistic: string, probability: number): void {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`${statistic} needs a probability from 0 to 1, not ${probability}`)
}

/**
 * Refuses what is no positive finite parameter: degrees of freedom, a shape.
 *
 * Use: first line of a distribution. Definition: above 0 and finite. Units: those of the parameter. Errors: RangeError, naming the statistic and
 * what it needs.
 *
 * @example checkPositive('fCdf', 'degrees of freedom', 3) // undefined
 */
export function checkPositive(statistic: string, what: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${statistic} needs ${what} above 0 and finite, not ${value}`)
}

/**
 * Refuses NaN.
 *
 * Use: first line of a distribution; infinities are fine there. Definition: any number but NaN. Units: those of the number. Errors: RangeError,
 * naming the statistic.
 *
 * @example checkNumber('tCdf', Infinity) // undefined
 */
export function checkNumber(statistic: string, value: number): void {
  if (Number.isNaN(value)) throw new RangeError(`${statistic} needs a number, not NaN`)
}

/**
 * The smaller of the two tails that a probability cuts off.
 *
 * Use: quantiles are searched there, since it keeps its digits. Definition: the probability itself up to ½, otherwise 1 less it in the other tail.
 * Units: a probability. Errors: none.
 *
 * @example smallerTail(0.75, 'lower') // { area: 0.25, side: 'upper' }
 */
export function smallerTail(probability: number, tail: Tail): { area: number; side: Tail } {
  if (probability <= 0.5) return { area: probability, side: tail }
  return { area: 1 - probability, side: tail === 'lower' ? 'upper' : 'lower' }
}
