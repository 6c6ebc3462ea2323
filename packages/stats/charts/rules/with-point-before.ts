import type { RulePoint } from './rule-point.ts'

/**
 * So many points, and the one before them.
 *
 * Use: a stretch of steps or turns begins at the point they start from. Definition: the point before the first, and so many from it on.
 * Units: points. Errors: none when the first is not the very first point.
 *
 * @example
 * const points = [5, 6, 7].map((value, index) => ({ index, side: 1, deviation: 1, value }))
 * withPointBefore(points, points[1], 2).map(({ value }) => value) // [5, 6, 7]
 */
export function withPointBefore(points: readonly RulePoint[], first: RulePoint, length: number): RulePoint[] {
  const at = points.indexOf(first)
  return points.slice(at - 1, at + length)
}
