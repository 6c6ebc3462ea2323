import { patternOf, type Pattern, type RulePoint } from './rule-point.ts'
import { stretches } from './stretches.ts'

/**
 * Rule: points that avoid the centre.
 *
 * Use: 8 points for Nelson: two things are mixed. Definition: stretches of at least so many points all beyond one standard deviation, on both sides
 * of their expectation. Units: positions from 0. Errors: none.
 *
 * @example avoidance([1.5, -1.5].map((deviation, index) => ({ index, side: 1, deviation, value: 0 })), 2) // [{ side: 'both', points: [0, 1] }]
 */
export function avoidance(points: readonly RulePoint[], length: number): Pattern[] {
  return stretches(points, ({ deviation }) => (Math.abs(deviation) > 1 ? 1 : 0), length)
    .filter(([, stretch]) => stretch.some(({ deviation }) => deviation > 0) && stretch.some(({ deviation }) => deviation < 0))
    .map(([, stretch]) => patternOf('both', stretch))
}
