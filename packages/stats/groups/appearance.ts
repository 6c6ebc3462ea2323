import { percentBand, type Band } from './percent-band.ts'
import type { System } from './suppression-view.ts'

/** How a cell appears: its count, the band its share lies in, or nothing. */
export type Appearance = 'count' | 'band' | 'nothing'

/**
 * Counts that a banded cell may stand for.
 *
 * Use: what an attacker knows of it. Definition: `percentBand` of its count in its whole. Units: counts. Errors: none for a level with a band.
 *
 * @example
 * const cells = [{ id: 'all', count: 25, kind: 'group' }, { id: 'met', count: 24, kind: 'level', whole: 'all' }]
 * bandOf(readViews([{ cells, sums: [] }]), 1) // { low: 23, high: 25, share: '≥90' }
 */
export function bandOf({ cells, wholes }: System, cell: number): Band {
  return percentBand(cells[cell]!.count, cells[wholes[cell]!]!.count)!
}

/**
 * Of two ways a cell has appeared, the one that tells more.
 *
 * Use: a cell published twice is known by the clearer of the two. Definition: count before band before nothing. Units: none. Errors: none.
 *
 * @example tellingMore('nothing', 'band') // 'band'
 */
export function tellingMore(one: Appearance | undefined, other: Appearance): Appearance {
  if (one === 'count' || other === 'count') return 'count'
  return one === 'band' || other === 'band' ? 'band' : 'nothing'
}

/**
 * How a cell appears, by what is shown of it.
 *
 * Use: reading publications again. Definition: a count, else a band, else nothing. Units: none. Errors: none.
 *
 * @example appearanceOf({ count: null, band: null }) // 'nothing'
 */
export function appearanceOf({ count, band }: { count: number | null; band: Band | null }): Appearance {
  if (count !== null) return 'count'
  return band === null ? 'nothing' : 'band'
}
