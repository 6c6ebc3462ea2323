import { completeRows } from '../agreement/complete-rows.ts'

/** Items of a scale: how many people answered all of them, and the items' means and covariances. */
export type ItemCovariance = { people: number; leftOut: number; means: number[]; covariance: number[][] }

/**
 * Means and covariances of the items of a scale.
 *
 * Use: the common ground of alpha, omega and item statistics.
 * Definition: sample covariances (n − 1) of the people who answered every item (listwise, R `cov(na.omit(x))`). Rows are people, columns items.
 * Units: those of the items, and their products. Errors: RangeError when fewer than two people or items are complete.
 *
 * @example itemCovariance('cronbachAlpha', [[1, 2], [3, 4]]).covariance // [[2, 2], [2, 2]]
 */
export function itemCovariance(statistic: string, answers: readonly (readonly (number | null)[])[]): ItemCovariance {
  const rows = completeRows(statistic, answers)
  const people = rows.length
  const items = rows[0]!.length
  const means = Array.from({ length: items }, (_, item) => rows.reduce((sum, row) => sum + row[item]!, 0) / people)
  const covariance = means.map((mean, item) =>
    means.map(
      (otherMean, other) => rows.reduce((sum, row) => sum + (row[item]! - mean) * (row[other]! - otherMean), 0) / (people - 1),
    ),
  )
  return { people, leftOut: answers.length - people, means, covariance }
}
