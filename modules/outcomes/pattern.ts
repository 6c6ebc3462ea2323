import { suppress, suppressCrossed } from '#stats'
import type { Band, CrossedShown } from '#stats'

/** One count before it is decided how it may be shown. */
export type Count = { n: number; met: number | null }
/** A place with everyone’s count and one for each group. */
export type PlaceCounts = { placeId: string; everyone: Count; groups: readonly Count[] }
/** `*` stands for the places too small to be told of, taken together. */
export const TOGETHER = '*'
export const DISTRICT = 'all'

/** How each count of a sitting by one category may be shown: by place, `all` being the district, with everyone first and then its groups. */
export type Pattern = {
  groups: number[]
  /** Places that are told of together, since each or all of them are too small. */
  together: string[]
  shown: Record<string, CrossedShown[]>
  withheld: boolean
}

/**
 * Decides what may be shown of one sitting by one category: first the totals of places, then the groups within them. Places below
 * k are told of together; with them the next smallest, until they are enough. Totals do not depend on the category, so that tables
 * by two categories tell no more together than each by itself.
 */
export function patternOf(groups: readonly number[], places: readonly PlaceCounts[], k: number): Pattern {
  const { rows, together } = merged(places, k)
  const levels = places.some(({ everyone }) => everyone.met !== null)
  const all = sumOf(rows.map(({ everyone }) => everyone))
  const nothing = (): CrossedShown => ({ n: null, met: null, band: null })
  if (all.n < k) {
    const shown = Object.fromEntries(
      [DISTRICT, ...rows.map(({ placeId }) => placeId)].map((id) => [id, [nothing(), ...groups.map(nothing)]]),
    )
    return { groups: [...groups], together, shown, withheld: true }
  }
  const totals = totalsOf(rows, all, k, levels)
  const isClosed = (id: string) => levels && totals.get(id)!.met === null
  const closed = rows.map(({ placeId }) => isClosed(placeId))
  const by = suppressCrossed({ cells: rows.map((row) => row.groups), closed }, { k })
  const columns = isClosed(DISTRICT) ? by.columns.map((cell) => ({ ...cell, met: null, band: null })) : by.columns
  const shown = Object.fromEntries(rows.map(({ placeId }, at) => [placeId, [totals.get(placeId)!, ...by.cells[at]!]]))
  shown[DISTRICT] = [totals.get(DISTRICT)!, ...columns]
  return { groups: [...groups], together, shown, withheld: by.withheld }
}

const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce<Count>((sum, { n, met }) => ({ n: sum.n + n, met: met === null ? sum.met : (sum.met ?? 0) + met }), {
    n: 0,
    met: null,
  })

/** Places of fewer than k become one, which takes in the smallest others until it has k. */
function merged(places: readonly PlaceCounts[], k: number): { rows: PlaceCounts[]; together: string[] } {
  const bySize = places
    .filter(({ everyone }) => everyone.n > 0)
    .toSorted((a, b) => a.everyone.n - b.everyone.n || (a.placeId < b.placeId ? -1 : 1))
  let [count, sum] = [0, 0]
  while (count < bySize.length && (bySize[count]!.everyone.n < k || (sum > 0 && sum < k))) sum += bySize[count++]!.everyone.n
  if (count === 0) return { rows: places.filter(({ everyone }) => everyone.n > 0), together: [] }
  const small = bySize.slice(0, count)
  const ids = new Set(small.map(({ placeId }) => placeId))
  const one: PlaceCounts = {
    placeId: TOGETHER,
    everyone: sumOf(small.map(({ everyone }) => everyone)),
    groups: small[0]!.groups.map((_, at) => sumOf(small.map((row) => row.groups[at]!))),
  }
  return { rows: [...places.filter(({ placeId, everyone }) => everyone.n > 0 && !ids.has(placeId)), one], together: [...ids] }
}

/** How the totals of places and of the district are shown: sizes always, levels as one equation allows. */
function totalsOf(rows: readonly PlaceCounts[], all: Count, k: number, levels: boolean): Map<string, CrossedShown> {
  const counts = [...rows.map(({ placeId, everyone }) => ({ id: placeId, ...everyone })), { id: DISTRICT, ...all }]
  if (!levels) return new Map(counts.map(({ id, n }) => [id, { n, met: null, band: null }]))
  const cells = counts.flatMap(({ id, n, met }) => [
    { id, count: n, kind: 'group' as const, known: true },
    { id: `${id}+`, count: met ?? 0, kind: 'level' as const, whole: id },
  ])
  const parts = rows.map(({ placeId }) => placeId)
  const sums = [
    { total: DISTRICT, parts },
    { total: `${DISTRICT}+`, parts: parts.map((id) => `${id}+`) },
  ]
  const { cells: shown } = suppress({ cells, sums }, { k })
  const found = new Map<string, { count: number | null; band: Band | null }>(shown.map((cell) => [cell.id, cell]))
  return new Map(counts.map(({ id, n }) => [id, { n, met: found.get(`${id}+`)!.count, band: found.get(`${id}+`)!.band }]))
}

/**
 * A stricter pattern laid over an earlier one of the same results: what either withholds stays withheld. Places told of together are told
 * of only where they were the same ones before: else the sum now less the sum then would tell of whoever came to them.
 */
export function strictest(one: Pattern, other: Pattern): Pattern {
  const shown: Pattern['shown'] = {}
  const sameTogether = [...one.together].toSorted().join() === [...other.together].toSorted().join()
  for (const [id, cells] of Object.entries(one.shown)) {
    const before = id === TOGETHER && !sameTogether ? undefined : other.shown[id]
    shown[id] = cells.map((cell, at) => {
      const earlier = before?.[at]
      if (!earlier) return { n: null, met: null, band: null }
      const sameBand = cell.band !== null && earlier.band !== null
      return {
        n: earlier.n === null ? null : cell.n,
        met: earlier.met === null ? null : cell.met,
        band: sameBand ? cell.band : null,
      }
    })
  }
  return { ...one, shown, withheld: one.withheld || other.withheld }
}

/**
 * What is shown when the same results are looked at again: as before, for as long as the setting is no stricter; under a stricter one no
 * more than before. `settings` are the smallest groups under which the results were told of by any category: what was told of places then is known, also
 * where a stricter setting takes these places together, so that nothing is shown that would not have been shown then.
 */
export function shownAgain(
  before: { k: number; shown: Pattern } | undefined,
  groups: readonly number[],
  places: readonly PlaceCounts[],
  k: number,
  settings: readonly number[] = [],
): Pattern {
  if (before && before.k >= k) return before.shown
  const laxer = settings.filter((one) => one < k).map((one) => patternOf(groups, places, one))
  const earlier = before ? [...laxer, before.shown] : laxer
  return earlier.reduce(strictest, patternOf(groups, places, k))
}
