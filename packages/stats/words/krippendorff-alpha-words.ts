import type { KrippendorffAlphaInterval } from '../agreement/krippendorff-alpha-interval.ts'

export type KrippendorffAlphaSentence =
  | { key: 'alpha.undefined'; values: { units: number } }
  | {
      key: 'alpha.reliable' | 'alpha.tentative' | 'alpha.unsettled' | 'alpha.unreliable'
      values: { alpha: number; lower: number; upper: number; units: number }
    }

/**
 * Krippendorff's alpha in words.
 *
 * Use: whether scores agree enough to rest something on them.
 * Definition: keys and values for `say`, by Krippendorff's own marks and by the interval: reliable when all of it is at .8 or more, tentative when
 * all of it is at .667 or more, unreliable when all of it is below .667, otherwise unsettled. Units: none. Errors: none.
 *
 * @example
 * const alpha = { alpha: 0.9, lower: 0.85, upper: 0.94, units: 40, scores: 80, samples: 1000, observedDisagreement: 0.1, expectedDisagreement: 1 }
 * krippendorffAlphaWords(alpha).key // 'alpha.reliable'
 */
export function krippendorffAlphaWords(
  result: Pick<KrippendorffAlphaInterval, 'alpha' | 'lower' | 'upper' | 'units'>,
): KrippendorffAlphaSentence {
  const { alpha, lower, upper, units } = result
  if (alpha === null || lower === null || upper === null) return { key: 'alpha.undefined', values: { units } }
  const values = { alpha, lower, upper, units }
  if (lower >= 0.8) return { key: 'alpha.reliable', values }
  if (lower >= 0.667) return { key: 'alpha.tentative', values }
  return { key: upper < 0.667 ? 'alpha.unreliable' : 'alpha.unsettled', values }
}
