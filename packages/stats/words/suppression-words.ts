import type { Suppression } from '../groups/suppress.ts'

export type SuppressionSentence = {
  key: 'withheld.none' | 'withheld.some' | 'withheld.all' | 'withheld.bands'
  values: Record<never, never>
}

/**
 * Suppression in words.
 *
 * Use: the note beneath a table of which something is not shown. It does not say how many cells or which, since that would be one more clue.
 * Definition: key for `say`. Units: none. Errors: none.
 *
 * @example suppressionWords({ cells: [{ id: 'a', count: 30, band: null }], withheld: false }).key // 'withheld.none'
 */
export function suppressionWords({ cells, withheld }: Pick<Suppression, 'cells' | 'withheld'>): SuppressionSentence {
  if (withheld) return { key: 'withheld.all', values: {} }
  if (cells.some(({ count, band }) => count === null && band === null)) return { key: 'withheld.some', values: {} }
  return { key: cells.some(({ band }) => band !== null) ? 'withheld.bands' : 'withheld.none', values: {} }
}
