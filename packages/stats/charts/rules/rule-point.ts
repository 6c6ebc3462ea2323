/** A point of one phase, as rules see it: where it stands in the chart, on which side of the centre, how far out, and its value. */
export type RulePoint = { index: number; side: -1 | 0 | 1; deviation: number; value: number }

/** Points that make a pattern, and the side or direction they make it on. */
export type Pattern = { side: 'above' | 'below' | 'rising' | 'falling' | 'both'; points: number[] }

/**
 * Pattern made by some points.
 *
 * Use: the last line of every rule. Definition: their positions with a side. Units: positions from 0. Errors: none.
 *
 * @example patternOf('above', [{ index: 4 }, { index: 5 }]) // { side: 'above', points: [4, 5] }
 */
export function patternOf(side: Pattern['side'], points: readonly { index: number }[]): Pattern {
  return { side, points: points.map(({ index }) => index) }
}
