import type { Db } from '#platform/db.ts'
import type { Category } from '../category.ts'
import { CATEGORIES } from '../category.ts'
import type { Figure } from '../contract.ts'
import { NOTHING } from '../figure.ts'
import { forWhom } from './for-whom.ts'
import { placesWithTop, rollupCells, sittingsOf, studentGroups } from './store/read.ts'

/**
 * Exact sums of one group at one place, window by window. Not withheld: to compute with, never to be shown; what is made of it must rest on
 * as many students as the district’s setting asks for.
 */
export type RollupPoint = {
  windowId: string
  schoolYear: number
  window: string
  on: string | null
  n: number
  sum: number
  sumOfSquares: number
  met: number | null
}

type Of = { measureId: string; group?: number }

export async function rollupSeriesByPlace(db: Db, { measureId, group = 0 }: Of): Promise<(RollupPoint & { placeId: string })[]> {
  const sittings = await sittingsOf(db, measureId)
  const [cells, places] = await Promise.all([
    rollupCells(
      db,
      sittings.map(({ sitting }) => sitting),
      [group],
    ),
    placesWithTop(db),
  ])
  return sittings.flatMap(({ sitting, id, schoolYear, name, on }) =>
    cells
      .filter((cell) => cell.sitting === sitting && places.below.has(cell.placeId))
      .toSorted((a, b) => (a.placeId < b.placeId ? -1 : 1))
      .map(({ placeId, n, sum, squares, met }) => ({
        placeId,
        windowId: id,
        schoolYear,
        window: name,
        on,
        n,
        sum,
        sumOfSquares: squares,
        met,
      })),
  )
}

export async function rollupSeries(db: Db, { measureId, placeId, group = 0 }: Of & { placeId: string }): Promise<RollupPoint[]> {
  const sittings = await sittingsOf(db, measureId)
  const cells = await rollupCells(
    db,
    sittings.map(({ sitting }) => sitting),
    [group],
  )
  return sittings.flatMap(({ sitting, id, schoolYear, name, on }) =>
    cells
      .filter((cell) => cell.sitting === sitting && cell.placeId === placeId)
      .map(({ n, sum, squares, met }) => ({ windowId: id, schoolYear, window: name, on, n, sum, sumOfSquares: squares, met })),
  )
}

export type ShownPoint = { windowId: string; schoolYear: number; window: string; on: string | null } & Figure

/** One group at one place as anyone may see it, window by window: what is withheld is null. */
export async function shownSeries(db: Db, { measureId, placeId, group = 0 }: Of & { placeId: string }): Promise<ShownPoint[]> {
  const named = group === 0 ? null : (await studentGroups(db)).find(({ number }) => number === group)
  const category = CATEGORIES.find((one) => one === named?.category)
  if (group !== 0 && !category) return []
  const [reply, { topId }] = await Promise.all([
    forWhom(db, measureId, (category as Category | undefined) ?? 'everyone'),
    placesWithTop(db),
  ])
  if (!reply) return []
  const at =
    placeId === topId
      ? { everyone: reply.everyone, groups: reply.groups }
      : reply.places.find((place) => place.placeId === placeId)
  const figures = group === 0 ? at?.everyone : at?.groups.find((one) => one.group === named!.value)?.figures
  return reply.windows.map(({ id, schoolYear, name, on }, index) => {
    const { n, value, lower, upper, band } = figures?.[index] ?? NOTHING
    return { windowId: id, schoolYear, window: name, on, n, value, lower, upper, band }
  })
}

export { outcomeMeasures } from './store/read.ts'
