import { patternOf, type Pattern, type RulePoint } from './rule-point.ts'
import { stretches } from './stretches.ts'
import { withPointBefore } from './with-point-before.ts'

/**
 * Rule: a trend.
 *
 * Use: 7 points for Making Data Count, 6 for Nelson.
 * Definition: stretches of at least so many points each above, or each below, the one before; two equal points end a stretch. Units: positions
 * from 0. Errors: none.
 *
 * @example trend([4, 1, 2, 3].map((value, index) => ({ index, side: 1, deviation: 1, value })), 3) // [{ side: 'rising', points: [1, 2, 3] }]
 */
export function trend(points: readonly RulePoint[], length: number): Pattern[] {
  const steps = points.slice(1).map((point, index) => ({ point, step: Math.sign(point.value - points[index]!.value) }))
  return stretches(steps, ({ step }) => step, length - 1).map(([sign, stretch]) =>
    patternOf(sign > 0 ? 'rising' : 'falling', withPointBefore(points, stretch[0]!.point, stretch.length)),
  )
}
