import { patternOf, type Pattern, type RulePoint } from './rule-point.ts'
import { stretches } from './stretches.ts'
import { withPointBefore } from './with-point-before.ts'

/**
 * Rule: points that alternate.
 *
 * Use: 14 points for Nelson: two things are mixed. Definition: stretches of at least so many points that go up and down in turn.
 * Units: positions from 0. Errors: none.
 *
 * @example alternation([1, 3, 2, 4].map((value, index) => ({ index, side: 1, deviation: 1, value })), 4) // [{ side: 'both', points: [0, 1, 2, 3] }]
 */
export function alternation(points: readonly RulePoint[], length: number): Pattern[] {
  const turns = points.slice(2).map((point, index) => {
    const [first, second] = [points[index]!.value, points[index + 1]!.value]
    return { point: points[index + 1]!, turn: (second - first) * (point.value - second) < 0 ? 1 : 0 }
  })
  return stretches(turns, ({ turn }) => turn, length - 2).map(([, stretch]) =>
    patternOf('both', withPointBefore(points, stretch[0]!.point, stretch.length + 1)),
  )
}
