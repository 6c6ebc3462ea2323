import type { Pattern, RulePoint } from './rule-point.ts'

/**
 * Rule: some of a few points far out on one side.
 *
 * Use: 2 of 3 beyond two standard deviations, 4 of 5 beyond one (Western Electric 1956).
 * Definition: in any window of so many points, so many beyond a distance on one side; the others must lie on that side too where `together` is
 * asked for. The points far out make the pattern; windows that share one are told together. Units: positions from 0. Errors: none.
 *
 * @example
 * const points = [2.5, 0.5, 2.1].map((deviation, index) => ({ index, side: 1, deviation, value: 0 }))
 * someOf(points, 2, 3, 2, true) // [{ side: 'above', points: [0, 2] }]
 */
export function someOf(points: readonly RulePoint[], some: number, of: number, beyond: number, together: boolean): Pattern[] {
  const found: Pattern[] = []
  for (const sign of [1, -1]) {
    const side = sign > 0 ? 'above' : 'below'
    for (let first = 0; first + of <= points.length; first++) {
      const window = points.slice(first, first + of)
      const far = window.filter(({ deviation }) => deviation * sign > beyond).map(({ index }) => index)
      if (far.length < some || (together && window.some((point) => point.side !== sign))) continue
      const last = found.at(-1)
      if (last?.side === side && last.points.some((index) => far.includes(index)))
        last.points = [...new Set([...last.points, ...far])]
      else found.push({ side, points: far })
    }
  }
  return found
}
