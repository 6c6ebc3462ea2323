import { percentBand, type Band } from './percent-band.ts'
import type { System } from './suppression-view.ts'

/** How a cell appears: its count, the band its share lies in, or nothing. */
export type Appearance = 'count' | 'band' | 'nothing'

/** The counts a banded cell may stand for. */
export function bandOf({ cells, wholes }: System, cell: number): Band {
  return percentBand(cells[cell]!.count, cells[wholes[cell]!]!.count)!
}

/** Of two ways a cell has appeared, the one that tells more. */
export function tellingMore(one: Appearance | undefined, other: Appearance): Appearance {
  if (one === 'count' || other === 'count') return 'count'
  return one === 'band' || other === 'band' ? 'band' : 'nothing'
}

/** How a cell appears, by what is shown of it. */
export function appearanceOf({ count, band }: { count: number | null; band: Band | null }): Appearance {
  if (count !== null) return 'count'
  return band === null ? 'nothing' : 'band'
}
