import { patternOf, type Pattern, type RulePoint } from './rule-point.ts'
import { stretches } from './stretches.ts'

/**
 * Rule: points that hug the centre.
 *
 * Use: 15 points for Nelson: unlike groups are mixed in each point, or limits are too wide.
 * Definition: stretches of at least so many points all within one standard deviation of their expectation. Units: positions from 0. Errors: none.
 *
 * @example hugging([0.2, 0.5, 2].map((deviation, index) => ({ index, side: 1, deviation, value: 0 })), 2) // [{ side: 'both', points: [0, 1] }]
 */
export function hugging(points: readonly RulePoint[], length: number): Pattern[] {
  return stretches(points, ({ deviation }) => (Math.abs(deviation) < 1 ? 1 : 0), length).map(([, stretch]) =>
    patternOf('both', stretch),
  )
}
