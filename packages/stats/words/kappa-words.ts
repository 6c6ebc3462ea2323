import type { Kappa } from '../agreement/kappa.ts'

export type KappaSentence =
  | { key: 'kappa.undefined'; values: { observed: number; pairs: number } }
  | {
      key: 'kappa.above' | 'kappa.chance' | 'kappa.below'
      values: { kappa: number; lower: number; upper: number; pairs: number }
    }

/**
 * Cohen's kappa in words.
 *
 * Use: agreement beyond what chance gives, as a share of what was possible, with its limits; or that it cannot be told from chance. Labels such
 * as "substantial" are not used: no number is good or bad by itself.
 * Definition: keys and values for `say`; above or below chance where the whole interval is. Units: shares. Errors: none.
 *
 * @example kappaWords(cohensKappa([1, 1, 2, 2], [1, 1, 2, 1], [1, 2])).key // 'kappa.chance'
 */
export function kappaWords({ kappa, lower, upper, observed, pairs }: Kappa): KappaSentence {
  if (kappa === null) return { key: 'kappa.undefined', values: { observed, pairs } }
  const limits = { kappa, lower: lower ?? -1, upper: upper ?? 1, pairs }
  if (limits.lower > 0) return { key: 'kappa.above', values: limits }
  return { key: limits.upper < 0 ? 'kappa.below' : 'kappa.chance', values: limits }
}
