import { BANDS } from './band.ts'
import type { Band } from './band.ts'

/** Cells in which answers are reported, fixed before a survey is launched: pure, so that the preview shows what the launch fixes. */

/** Below this many people a cell merges upward: fewer could be told apart by who is likely to answer. */
export const LEAST_PEOPLE = 8

/** So many people of one band at one place. */
export type Group = { band: Band; placeId: string; people: number }
export type Cell = { bands: Band[]; placeId: string; placeIds: string[]; people: number }
export type Cells = { cells: Cell[]; tooSmall: { band: Band; people: number }[] }

/**
 * One cell for each place and band. What is too small joins its like at other places; where all of them together are still few, the smallest
 * cell beside them comes in. A band that is too small for the whole survey shares one cell with the other such bands of the same
 * place, or, where each level is to be seen by itself (the mirror), is asked in its own name instead.
 */
export function cellsOf(groups: readonly Group[], topId: string, joinBands: boolean): Cells {
  const cells: Cell[] = []
  const small: Group[] = []
  for (const band of BANDS) {
    const own = groups.filter((group) => group.band === band && group.people > 0)
    const standing = own.filter(({ people }) => people >= LEAST_PEOPLE).toSorted((one, other) => one.people - other.people)
    const rest = own.filter(({ people }) => people < LEAST_PEOPLE)
    while (rest.length > 0 && sum(rest) < LEAST_PEOPLE && standing.length > 0) rest.push(standing.shift()!)
    cells.push(...standing.map(({ placeId, people }) => ({ bands: [band], placeId, placeIds: [placeId], people })))
    if (rest.length > 0 && sum(rest) < LEAST_PEOPLE) small.push(...rest)
    else if (rest.length > 0) cells.push(together([band], rest, topId))
  }
  return joinBands ? joined(cells, small, topId) : { cells: sorted(cells), tooSmall: perBand(small) }
}

function joined(cells: Cell[], small: readonly Group[], topId: string): Cells {
  const here = small.filter(({ placeId }) => placeId === topId)
  const bands = BANDS.filter((band) => here.some((group) => group.band === band))
  if (here.length > 0 && sum(here) >= LEAST_PEOPLE)
    return {
      cells: sorted([...cells, together(bands, here, topId)]),
      tooSmall: perBand(small.filter((group) => !here.includes(group))),
    }
  const host = cells.filter(({ placeIds }) => placeIds.join() === topId).toSorted((one, other) => one.people - other.people)[0]
  if (here.length === 0 || !host) return { cells: sorted(cells), tooSmall: perBand(small) }
  const wider = {
    ...host,
    bands: BANDS.filter((band) => bands.includes(band) || host.bands.includes(band)),
    people: host.people + sum(here),
  }
  return {
    cells: sorted([...cells.filter((cell) => cell !== host), wider]),
    tooSmall: perBand(small.filter((group) => !here.includes(group))),
  }
}

const sum = (groups: readonly { people: number }[]) => groups.reduce((all, { people }) => all + people, 0)

const together = (bands: Band[], groups: readonly Group[], topId: string): Cell => {
  const placeIds = [...new Set(groups.map(({ placeId }) => placeId))].toSorted()
  return { bands, placeId: placeIds.length === 1 ? placeIds[0]! : topId, placeIds, people: sum(groups) }
}

const perBand = (groups: readonly Group[]) =>
  BANDS.flatMap((band) => {
    const people = sum(groups.filter((group) => group.band === band))
    return people > 0 ? [{ band, people }] : []
  })

const sorted = (cells: readonly Cell[]) =>
  cells.toSorted(
    (one, other) => BANDS.indexOf(one.bands[0]!) - BANDS.indexOf(other.bands[0]!) || (one.placeId < other.placeId ? -1 : 1),
  )

/** The cell of someone of this band at this place, or undefined where they are too few to be asked without a name. */
export const cellOf = <C extends Pick<Cell, 'bands' | 'placeIds'>>(
  cells: readonly C[],
  { band, placeId }: Pick<Group, 'band' | 'placeId'>,
): C | undefined => cells.find(({ bands, placeIds }) => bands.includes(band) && placeIds.includes(placeId))
