import { percentBand } from './percent-band.ts'
import type { Crossed } from './suppress-crossed.ts'
import type { Path } from './ways-round.ts'

/** That a count must be able to be so much more or less; `moves` are the ways round by which it is met, in each layer so far. */
export type CrossedNeed = {
  layer: 'size' | 'level'
  arc: number
  up: boolean
  by: number
  moves: { layer: number; path: Path; by: number }[]
}

/**
 * Needs of a table of places by groups: which counts must stay open, and how far.
 *
 * Use: the first step of `suppressCrossed`; it also hides, or tells as a band, what needs it.
 * Definition: sizes of 1 … k − 1 with their levels; levels that leave at most 2 on either side of a larger group, as a band where there is one.
 * Units: counts. Errors: none.
 *
 * @example
 * const none = new Uint8Array(2)
 * const crossed = { rows: 1, columns: 1, n: Float64Array.of(30, 30), met: null, rowN: Float64Array.of(30, 30), rowMet: Float64Array.of(0, 0), nHidden: none, metHidden: none, bands: [null, null] }
 * crossedNeeds(crossed, { k: 10, bands: true, closed: [] }) // []
 */
export function crossedNeeds(
  crossed: Crossed,
  { k, bands, closed }: { k: number; bands: boolean; closed: readonly boolean[] },
): CrossedNeed[] {
  const { n, met, columns, rows, rowMet, rowN, nHidden, metHidden } = crossed
  const needs: CrossedNeed[] = []
  const want = (layer: CrossedNeed['layer'], arc: number, from: number, low: number, high: number) => {
    if (high > from) needs.push({ layer, arc, up: true, by: high - from, moves: [] })
    if (low < from) needs.push({ layer, arc, up: false, by: from - low, moves: [] })
  }
  for (let arc = 0; arc < n.length; arc++) {
    const size = n[arc]!
    const isSmall = size > 0 && size < k
    if (isSmall) {
      nHidden[arc] = 1
      want('size', arc, size, 1, k - 1)
    }
    if (met === null || size === 0) continue
    const row = Math.min(rows, Math.floor(arc / columns))
    const level = met[arc]!
    const [mostMet, mostNot] = [Math.min(size, rowMet[row]!), Math.min(size, rowN[row]! - rowMet[row]!)]
    const extreme = Math.min(level, size - level) <= 2
    if (isSmall || closed[row]) {
      metHidden[arc] = 1
      if (isSmall) want('level', arc, level, size - mostNot, mostMet)
      else if (extreme) wantExtreme(arc, level, size, mostMet, mostNot)
      continue
    }
    if (!extreme) continue
    const band = bands ? percentBand(level, size) : null
    crossed.bands[arc] = band
    if (band !== null) {
      want('level', arc, level, Math.max(band.low, size - mostNot), Math.min(band.high, mostMet))
      continue
    }
    metHidden[arc] = 1
    wantExtreme(arc, level, size, mostMet, mostNot)
  }
  return needs

  function wantExtreme(arc: number, level: number, size: number, mostMet: number, mostNot: number): void {
    if (level <= 2) want('level', arc, level, size - mostNot > 0 ? Math.min(level, size - mostNot) : 0, Math.min(k, mostMet))
    if (size - level <= 2) want('level', arc, level, size - Math.min(k, mostNot), mostMet)
  }
}
