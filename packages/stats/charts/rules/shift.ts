import { patternOf, type Pattern, type RulePoint } from './rule-point.ts'
import { stretches } from './stretches.ts'

/**
 * Rule: a shift to one side.
 *
 * Use: 7 points for Making Data Count, 8 for Western Electric, 9 for Nelson.
 * Definition: stretches of at least so many points on one side of the centre; a point on the centre ends a stretch. Units: positions from 0.
 * Errors: none.
 *
 * @example shift([1, 1, -1, -1, -1].map((side, index) => ({ index, side, deviation: side, value: side })), 3) // [{ side: 'below', points: [2, 3, 4] }]
 */
export function shift(points: readonly RulePoint[], length: number): Pattern[] {
  return stretches(points, ({ side }) => side, length).map(([sign, stretch]) => patternOf(sign > 0 ? 'above' : 'below', stretch))
}
