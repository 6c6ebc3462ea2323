/** A coefficient that says how much of the differences among scores is not error: an intraclass correlation, alpha, omega, a scale's reliability. */
export type Reliability = { value: number | null; lower?: number | null; upper?: number | null }

export type ReliabilitySentence =
  | { key: 'reliability.none'; values: Record<never, never> }
  | { key: 'reliability.value'; values: { value: number } }
  | { key: 'reliability.interval' | 'reliability.unclear'; values: { value: number; lower: number; upper: number } }

/**
 * Reliability in words.
 *
 * Use: for an intraclass correlation, Cronbach's alpha, McDonald's omega, dependability or separation reliability: of the differences that are seen,
 * how much would be seen again. Where the interval reaches from below one half to above three quarters it is called unclear.
 * Definition: keys and values for `say`. Units: shares. Errors: none.
 *
 * @example reliabilityWords({ value: 0.84, lower: 0.74, upper: 0.92 }).key // 'reliability.interval'
 */
export function reliabilityWords({ value, lower = null, upper = null }: Reliability): ReliabilitySentence {
  if (value === null) return { key: 'reliability.none', values: {} }
  if (lower === null || upper === null) return { key: 'reliability.value', values: { value } }
  return { key: lower < 0.5 && upper > 0.75 ? 'reliability.unclear' : 'reliability.interval', values: { value, lower, upper } }
}
