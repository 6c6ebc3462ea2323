import type { QapCorrelation } from '../networks/qap-correlation.ts'

export type QapSentence =
  | { key: 'qap.none'; values: Record<never, never> }
  | { key: 'qap.together' | 'qap.apart' | 'qap.unclear'; values: { correlation: number; permutations: number } }

/**
 * Correlation of two networks in words.
 *
 * Use: whether those who are tied in one way are tied in another too, by more than chance.
 * Definition: key and values for `say`, at a probability of .05 shared between both sides. Units: a correlation. Errors: none.
 *
 * @example qapWords({ correlation: 0.4, probabilityAsHigh: 0.001, probabilityAsLow: 1, permutations: 1000 }).key // 'qap.together'
 */
export function qapWords({ correlation, probabilityAsHigh, probabilityAsLow, permutations }: QapCorrelation): QapSentence {
  if (correlation === null || probabilityAsHigh === null || probabilityAsLow === null) return { key: 'qap.none', values: {} }
  const values = { correlation, permutations }
  if (probabilityAsHigh < 0.025) return { key: 'qap.together', values }
  return { key: probabilityAsLow < 0.025 ? 'qap.apart' : 'qap.unclear', values }
}
