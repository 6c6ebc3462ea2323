import { incompleteGamma } from './incomplete-gamma.ts'

/** Which side of a point is meant: below and at it, or above it. */
export type Tail = 'lower' | 'upper'

/**
 * Standard normal distribution: the probability of a value up to z.
 *
 * Use: p-values and intervals of large samples.
 * Definition: Φ(z), through ½ ± ½ P(½, z²/2); the upper tail on request, with full relative precision in both. R `pnorm`.
 * Units: a probability. Errors: RangeError when z is NaN.
 *
 * @example normalCdf(1.96) // 0.9750021048517795
 */
export function normalCdf(z: number, tail: Tail = 'lower'): number {
  if (Number.isNaN(z)) throw new RangeError('normalCdf needs a number, not NaN')
  const { lower: within, upper: beyond } = incompleteGamma(0.5, (z * z) / 2)
  return z > 0 === (tail === 'lower') ? 0.5 + within / 2 : beyond / 2
}
