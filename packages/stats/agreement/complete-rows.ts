/**
 * The rows of a table that have every score.
 *
 * Use: before a statistic that needs complete tables. A row with a missing score (null) is dropped, as R does listwise.
 * Units: those of the scores. Errors: RangeError, naming the statistic, when rows differ in length, a score is not finite, or fewer
 * than two complete rows or two columns remain.
 *
 * @example completeRows('intraclassCorrelations', [[1, 2], [2, null], [3, 3]]) // [[1, 2], [3, 3]]
 */
export function completeRows(statistic: string, scores: readonly (readonly (number | null)[])[]): number[][] {
  const columns = scores[0]?.length ?? 0
  const rows: number[][] = []
  for (const [index, row] of scores.entries()) {
    if (row.length !== columns)
      throw new RangeError(
        `${statistic} needs rows of one length: row 1 has ${columns} places, row ${index + 1} has ${row.length}`,
      )
    for (const score of row)
      if (score !== null && !Number.isFinite(score))
        throw new RangeError(`${statistic} needs finite scores or null: row ${index + 1} has ${score}`)
    const present = row.filter((score) => score !== null)
    if (present.length === columns) rows.push(present)
  }
  if (rows.length < 2 || columns < 2)
    throw new RangeError(`${statistic} needs at least two complete rows and two columns, not ${rows.length} and ${columns}`)
  return rows
}
