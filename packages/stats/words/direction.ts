/** Where an interval lies beside a value: wholly above it, wholly below it, or on both sides, which settles nothing. */
export type Direction = 'above' | 'below' | 'unclear'

/**
 * Direction of an interval.
 *
 * Use: whether a sentence may say more, less, or only that it is not clear. Units: those of the interval. Errors: none.
 *
 * @example directionOf({ lower: 0.2, upper: 0.9 }) // 'above'
 */
export function directionOf({ lower, upper }: { lower: number; upper: number }, value = 0): Direction {
  if (lower > value) return 'above'
  return upper < value ? 'below' : 'unclear'
}
