import { alphaOf } from './cronbach-alpha.ts'
import { itemCovariance } from './item-covariance.ts'

export type ItemStatistics = {
  mean: number
  deviation: number
  /** Correlation with the sum of the other items; null when either does not vary. */
  restCorrelation: number | null
  /** Alpha of the scale without this item; null when fewer than two would be left, or their sum does not vary. */
  alphaWithout: number | null
}

/**
 * Item statistics of a scale.
 *
 * Use: which question does not belong to the others, is answered alike by all, or should have been turned round (a negative correlation).
 * Definition: mean, standard deviation, correlation with the sum of the other items, alpha without the item (R `psych::alpha`: `mean`, `sd`,
 * `r.drop`, `raw_alpha`). People who left an item out are left out.
 * Units: those of the items; none. Errors: RangeError when fewer than two people or items are complete.
 *
 * @example itemStatistics([[1, 2], [2, 2], [3, 4]])[0].restCorrelation // 0.8660254037844387
 */
export function itemStatistics(answers: readonly (readonly (number | null)[])[]): ItemStatistics[] {
  const { means, covariance } = itemCovariance('itemStatistics', answers)
  return covariance.map((row, item) => {
    const without = covariance.filter((_, other) => other !== item).map((others) => others.filter((_, other) => other !== item))
    const withRest = row.reduce((sum, value) => sum + value, 0) - row[item]!
    const rest = without.flat().reduce((sum, value) => sum + value, 0)
    const varies = row[item]! > 0 && rest > 0
    return {
      mean: means[item]!,
      deviation: Math.sqrt(row[item]!),
      restCorrelation: varies ? withRest / Math.sqrt(row[item]! * rest) : null,
      alphaWithout: without.length > 1 ? alphaOf(without) : null,
    }
  })
}
