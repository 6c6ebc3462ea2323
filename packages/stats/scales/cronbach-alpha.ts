import { tailBeyond } from '../agreement/tail-beyond.ts'
import { fQuantile } from '../distributions/f-quantile.ts'
import { itemCovariance } from './item-covariance.ts'

export type CronbachAlpha = { alpha: number; lower: number; upper: number; people: number; leftOut: number; items: number }

/**
 * Cronbach's alpha, with Feldt's interval.
 *
 * Use: how far the items of a scale hang together, so that their sum can be read as one thing. High alpha does not show that they measure one thing.
 * Definition: k/(k − 1) × (1 − Σ item variances / variance of the sum) (Cronbach 1951, Psychometrika 16:297; R `psych::alpha`); limits
 * 1 − (1 − alpha) F with n − 1 and (n − 1)(k − 1) degrees of freedom (Feldt, Woodruff & Salih 1987, Applied Psychological Measurement 11:93; R
 * `psychometric::alpha.CI`). People who left an item out are left out. Alpha can be negative.
 * Units: none, at most 1. Errors: RangeError when fewer than two people or items are complete, or the sum does not vary.
 *
 * @example cronbachAlpha([[1, 2], [2, 2], [3, 4]]).alpha // 0.9230769230769231
 */
export function cronbachAlpha(
  answers: readonly (readonly (number | null)[])[],
  options: { confidence?: number } = {},
): CronbachAlpha {
  const tail = tailBeyond('cronbachAlpha', options.confidence ?? 0.95)
  const { people, leftOut, covariance } = itemCovariance('cronbachAlpha', answers)
  const items = covariance.length
  const alpha = alphaOf(covariance)
  if (alpha === null) throw new RangeError('cronbachAlpha needs people whose sums differ')
  const [df1, df2] = [people - 1, (people - 1) * (items - 1)]
  const limit = (side: 'lower' | 'upper') => 1 - (1 - alpha) * fQuantile(tail, df1, df2, side)
  return { alpha, lower: limit('upper'), upper: limit('lower'), people, leftOut, items }
}

/**
 * Alpha of items with these covariances.
 *
 * Use: the core of `cronbachAlpha` and of alpha without an item. Definition: k/(k − 1) × (1 − Σ variances / Σ all covariances). Units: none.
 * Errors: none; null when the sum of the items does not vary.
 *
 * @example alphaOf([[2, 1], [1, 2]]) // 0.6666666666666667
 */
export function alphaOf(covariance: readonly (readonly number[])[]): number | null {
  const items = covariance.length
  let total = 0
  let own = 0
  covariance.forEach((row, item) => {
    own += row[item]!
    for (const value of row) total += value
  })
  return total > 0 ? (items / (items - 1)) * (1 - own / total) : null
}
