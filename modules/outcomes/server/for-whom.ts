import { setImmediate } from 'node:timers/promises'
import type { Db } from '#platform/db.ts'
import { isDiskFull } from '#platform/disk.ts'
import type { Category } from '../category.ts'
import { CATEGORIES, NOT_STATED } from '../category.ts'
import type { ForWhom } from '../contract.ts'
import type { Sums } from '../figure.ts'
import { DISTRICT, shownAgain } from '../pattern.ts'
import type { Count, Pattern, PlaceCounts } from '../pattern.ts'
import { shownOf } from '../shown.ts'
import { insertReleases, shownBefore } from './store/release.ts'
import type { Release } from './store/release.ts'
import { groupsIn, measureToShow, placesWithTop, rollupCells, studentGroups } from './store/read.ts'
import type { Group, RollupCell, Sitting, ToShow } from './store/read.ts'

const REST = -1
const EVERYONE = 0
const KEPT = 300
type Kept = { key: string; reply: ForWhom }
const cache = new WeakMap<Db, Map<string, Kept>>()

/** One measure by the groups of a category, as anyone may see it: the one place where screens, the API and files get it from. */
export async function forWhom(db: Db, measureId: string, by: Category | 'everyone' | undefined): Promise<ForWhom | null> {
  const found = await measureToShow(db, measureId)
  if (!found || found.measure.about !== 'students') return null
  const { sittings, k } = found
  const kept = cache.get(db) ?? new Map<string, Kept>()
  cache.set(db, kept)
  const key = `${k}|${sittings.map(({ sitting, version }) => `${sitting}.${version}`).join()}`
  const at = `${measureId}|${by ?? ''}`
  const before = kept.get(at)
  if (before?.key === key) return before.reply
  const reply = await madeFor(db, found, by)
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
  kept.set(at, { key, reply })
  return reply
}

async function madeFor(db: Db, { measure, sittings, k }: ToShow, by: Category | 'everyone' | undefined): Promise<ForWhom> {
  const numbers = sittings.map(({ sitting }) => sitting)
  const [occurring, groups, places, asked] = await Promise.all([
    groupsIn(db, numbers),
    studentGroups(db),
    placesWithTop(db),
    by ? rollupCells(db, numbers, by) : null,
  ])
  const present = groups.filter(({ number }) => occurring.includes(number))
  const categories = CATEGORIES.filter(
    (category) => present.filter((group) => group.category === category && group.value !== NOT_STATED).length > 1,
  )
  const category = by ?? categories[0] ?? 'everyone'
  const columns = present.filter((group) => group.category === category)
  const cells = asked ?? (await rollupCells(db, numbers, category))
  const bySitting = Map.groupBy(cells, ({ sitting }) => sitting)
  const tables = sittings.map(({ sitting }) => tableOf(bySitting.get(sitting) ?? [], columns, places.topId, places.below))
  const { patterns, entered } = await patternsOf(db, sittings, tables, category, k)
  const named: Group[] =
    tables.some(({ hasRest }) => hasRest) && columns.length > 0
      ? [...columns, { number: REST, category, value: NOT_STATED, definition: '' }]
      : columns
  const reply = shownOf({
    measure,
    // Where nothing tells students apart, or nobody asked for groups, there are none, by whichever.
    category: category === 'everyone' ? CATEGORIES[0] : category,
    categories,
    sittings,
    tables,
    patterns,
    groups: named,
    places: places.names,
    k,
  })
  await entered
  return reply
}

/** The sums of one sitting: by place and group, the district’s own under `all`. */
export type Table = { rows: PlaceCounts[]; sums: Map<string, Sums>; hasRest: boolean; groups: number[] }

function tableOf(
  cells: readonly RollupCell[],
  columns: readonly Group[],
  topId: string | null,
  below: ReadonlySet<string>,
): Table {
  const sums = new Map<string, Sums>()
  for (const cell of cells) {
    if (cell.placeId !== topId && !below.has(cell.placeId)) continue
    sums.set(`${cell.placeId === topId ? DISTRICT : cell.placeId}|${cell.group}`, cell)
  }
  const groups = columns.map(({ number }) => number)
  const placeIds = [...new Set(cells.map(({ placeId }) => placeId))].filter((id) => below.has(id)).toSorted()
  // What stands at the district itself, and not at a place of it.
  const direct = [EVERYONE, ...groups].map(
    (group) =>
      [
        group,
        lessOf(
          sums.get(`${DISTRICT}|${group}`),
          placeIds.map((id) => sums.get(`${id}|${group}`)),
        ),
      ] as const,
  )
  if ((direct[0]![1]?.n ?? 0) > 0 && topId) {
    placeIds.push(topId)
    for (const [group, rest] of direct) if (rest) sums.set(`${topId}|${group}`, rest)
  }
  let hasRest = false
  for (const id of columns.length > 0 ? [DISTRICT, ...placeIds] : []) {
    const rest = lessOf(
      sums.get(`${id}|${EVERYONE}`),
      groups.map((group) => sums.get(`${id}|${group}`)),
    )
    if (!rest || rest.n === 0) continue
    sums.set(`${id}|${REST}`, rest)
    hasRest = true
  }
  const all = hasRest ? [...groups, REST] : groups
  const count = (key: string): Count => {
    const found = sums.get(key)
    return { n: found?.n ?? 0, met: found ? found.met : hasLevels ? 0 : null }
  }
  const hasLevels = cells.some(({ met }) => met !== null)
  const rows = placeIds.map((placeId) => ({
    placeId,
    everyone: count(`${placeId}|${EVERYONE}`),
    groups: all.map((group) => count(`${placeId}|${group}`)),
  }))
  return { rows, sums, hasRest, groups: all }
}

function lessOf(whole: Sums | undefined, parts: readonly (Sums | undefined)[]): Sums | null {
  if (!whole) return null
  const rest = { n: whole.n, sum: whole.sum, squares: whole.squares, met: whole.met }
  for (const part of parts) {
    if (!part) continue
    rest.n -= part.n
    rest.sum -= part.sum
    rest.squares -= part.squares
    if (rest.met !== null) rest.met -= part.met ?? 0
  }
  return rest
}

/** The pattern of each sitting: as it was first shown, for as long as the results stand; under a stricter setting no more than before. */
async function patternsOf(
  db: Db,
  sittings: readonly Sitting[],
  tables: readonly Table[],
  category: string,
  k: number,
): Promise<{ patterns: Pattern[]; entered: Promise<unknown> }> {
  const numbers = sittings.map(({ sitting }) => sitting)
  const before = new Map((await shownBefore(db, numbers, category)).map((one) => [one.sitting, one]))
  const entries: Promise<void>[] = []
  const patterns: Pattern[] = []
  for (const [at, { sitting, version }] of sittings.entries()) {
    const { release, settings } = before.get(sitting)!
    const { rows, groups } = tables[at]!
    const isAsBefore = release !== null && release.k >= k
    const shown = isAsBefore ? release.shown : shownAgain(release ?? undefined, groups, rows, k, settings)
    patterns.push(shown)
    if (isAsBefore) continue
    entries.push(enter(db, category, { sitting, version, k, shown }))
    // Each takes some milliseconds: this one is entered, and whoever else waits comes in between, before the next.
    await setImmediate()
  }
  return { patterns, entered: Promise.all(entries) }
}

/** A release once it is entered. The pattern follows from the results alone: with a full disk it is shown, and entered the next time. */
function enter(db: Db, category: string, release: Release): Promise<void> {
  const entry = insertReleases(db, category, [release]).catch((error: unknown) => {
    if (!isDiskFull(error)) throw error
  })
  // Whoever waits for all of them hears of it; until then nobody does.
  entry.catch(() => {})
  return entry
}
