/** Which side of a point is meant: below and at it, or above it. */
export type Tail = 'lower' | 'upper'

/** Refuses what is no probability. */
export function checkProbability(statistic: string, probability: number): void {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`${statistic} needs a probability from 0 to 1, not ${probability}`)
}

/** Refuses what is no positive finite parameter: degrees of freedom, a shape. */
export function checkPositive(statistic: string, what: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${statistic} needs ${what} above 0 and finite, not ${value}`)
}

/** Refuses NaN. */
export function checkNumber(statistic: string, value: number): void {
  if (Number.isNaN(value)) throw new RangeError(`${statistic} needs a number, not NaN`)
}

/** The smaller of the two tails a probability cuts off, which keeps its digits. */
export function smallerTail(probability: number, tail: Tail): { area: number; side: Tail } {
  if (probability <= 0.5) return { area: probability, side: tail }
  return { area: 1 - probability, side: tail === 'lower' ? 'upper' : 'lower' }
}
