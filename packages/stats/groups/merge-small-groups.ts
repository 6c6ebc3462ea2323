/** Groups told together. */
export type MergedGroup = { names: string[]; count: number }

/**
 * Merging of small groups.
 *
 * Use: what to offer when a breakdown is withheld: broader groups that can be shown.
 * Definition: while the smallest group is below k it is merged with the next smallest; empty groups are left out. Without enough people
 * altogether there is nothing to offer. Units: people. Errors: RangeError for counts that are no whole numbers of at least 0, or k below 1.
 *
 * @example mergeSmallGroups([{ name: 'A', count: 3 }, { name: 'B', count: 30 }, { name: 'C', count: 9 }], 10)
 * // [{ names: ['A', 'C'], count: 12 }, { names: ['B'], count: 30 }]
 */
export function mergeSmallGroups(groups: readonly { name: string; count: number }[], k: number): MergedGroup[] {
  if (!(k >= 1)) throw new RangeError(`mergeSmallGroups needs a smallest group of at least 1, not ${k}`)
  for (const { count } of groups) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`mergeSmallGroups needs whole counts, not ${count}`)
  }
  let merged = groups.filter(({ count }) => count > 0).map(({ name, count }): MergedGroup => ({ names: [name], count }))
  for (;;) {
    merged = merged.toSorted((a, b) => a.count - b.count)
    const [smallest, next, ...others] = merged
    if (smallest === undefined || smallest.count >= k) return merged
    if (next === undefined) return []
    merged = [{ names: [...smallest.names, ...next.names], count: smallest.count + next.count }, ...others]
  }
}
