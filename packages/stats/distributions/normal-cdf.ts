import { incompleteGamma } from './incomplete-gamma.ts'
import { checkNumber, type Tail } from './probability.ts'

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
  checkNumber('normalCdf', z)
  const { lower: within, upper: beyond } = incompleteGamma(0.5, (z * z) / 2)
  return z > 0 === (tail === 'lower') ? 0.5 + within / 2 : beyond / 2
}
