/** Calendar days as `2026-11-03`. */

export const daysAfter = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Every day from the first to the last; only the first where the last is earlier. */
export function daysThrough(first: string, last: string): string[] {
  const days = [first]
  while (days.at(-1)! < last && days.length < 366) days.push(daysAfter(days.at(-1)!, 1))
  return days
}

/** Days in a row as one: from when, until when. */
export function inRows(days: readonly string[]): { first: string; last: string }[] {
  const rows: { first: string; last: string }[] = []
  for (const day of [...new Set(days)].toSorted()) {
    const row = rows.at(-1)
    if (row && daysAfter(row.last, 1) === day) row.last = day
    else rows.push({ first: day, last: day })
  }
  return rows
}
