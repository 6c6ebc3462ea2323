import type { FunnelPlace } from '../impact/funnel-limits.ts'

export type FunnelSentence =
  | {
      key: `funnel.${'inside' | 'high' | 'veryHigh' | 'low' | 'veryLow'}`
      values: { share: number; lower: number; upper: number }
    }
  | { key: 'funnel.rough'; values: Record<never, never> }

/**
 * Place in a funnel in words.
 *
 * Use: whether a place differs from others by more than chance among places of its size; never a rank.
 * Definition: keys and values for `say`; limits are those of 95 in a hundred. Units: shares. Errors: none.
 *
 * @example
 * const limits = { lower: 0.2, upper: 0.5 }
 * funnelWords({ share: 0.4, z: 1, warning: limits, alarm: limits, zone: 'inside', rough: false })[0].key // 'funnel.inside'
 */
export function funnelWords({ share, warning, zone, rough }: FunnelPlace): FunnelSentence[] {
  const key = ({ inside: 'inside', high: 'high', 'very high': 'veryHigh', low: 'low', 'very low': 'veryLow' } as const)[zone]
  const main: FunnelSentence = { key: `funnel.${key}`, values: { share, ...warning } }
  return rough ? [main, { key: 'funnel.rough', values: {} }] : [main]
}
