import { completeRows } from '../agreement/complete-rows.ts'

/**
 * Agreement within a group, r_wg and r_wg(j).
 *
 * Use: whether a group agrees enough for its mean to speak for it.
 * Definition: against the variance of answers given at random over `options` steps, σ²_E = (options² − 1)/12: for one item 1 − s²/σ²_E, for j items
 * J(1 − s̄²/σ²_E) / (J(1 − s̄²/σ²_E) + s̄²/σ²_E) with s̄² the mean variance of the items; 0 when answers vary more than at random (James, Demaree & Wolf
 * 1984, Journal of Applied Psychology 69:85; R `multilevel::rwg`, `rwg.j`). Rows are people, columns items. People who left an item out are left out.
 * Units: none, 0 to 1. Errors: RangeError when fewer than two people are complete, or there are fewer than two options.
 *
 * @example withinGroupAgreement([[4], [5], [4], [4], [3]], 5) // 0.75
 */
export function withinGroupAgreement(answers: readonly (readonly (number | null)[])[], options: number): number {
  if (!Number.isInteger(options) || options < 2)
    throw new RangeError(`withinGroupAgreement needs at least two options, not ${options}`)
  // A column of zeros lets a single item pass as a table, and adds nothing.
  const rows = completeRows(
    'withinGroupAgreement',
    answers.map((row) => [...row, 0]),
  )
  const items = rows[0]!.length - 1
  let squares = 0
  for (let item = 0; item < items; item++) {
    const mean = rows.reduce((sum, row) => sum + row[item]!, 0) / rows.length
    squares += rows.reduce((sum, row) => sum + (row[item]! - mean) ** 2, 0)
  }
  const ratio = squares / (items * (rows.length - 1)) / ((options ** 2 - 1) / 12)
  if (ratio >= 1) return 0
  return (items * (1 - ratio)) / (items * (1 - ratio) + ratio)
}
