import type { Pattern, RulePoint } from './rule-point.ts'

/**
 * Rule: a point outside the limits.
 *
 * Use: the first rule of every set (Shewhart 1931). Definition: each point more than three standard deviations from its expectation.
 * Units: positions from 0. Errors: none.
 *
 * @example outside([{ index: 7, side: 1, deviation: 3.2, value: 9 }]) // [{ side: 'above', points: [7] }]
 */
export function outside(points: readonly RulePoint[]): Pattern[] {
  const out = points.filter(({ deviation }) => Math.abs(deviation) > 3)
  return out.map(({ index, deviation }) => ({ side: deviation > 0 ? 'above' : 'below', points: [index] }))
}
