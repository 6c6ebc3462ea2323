import { crossedNeeds, type CrossedNeed } from './crossed-needs.ts'
import type { Band } from './percent-band.ts'
import { networkOf, openOf, reopen, type Network, type Room } from './residual.ts'
import { layersOf, setRoom, type Layers } from './crossed-rooms.ts'
import { moveAlong, moveBack, shortestWay, wayRound, type Path } from './ways-round.ts'

/** Students of one group at one place, and how many of them met what was set; null where no level is told. */
export type CrossedCount = { n: number; met: number | null }

/** Places by groups. The totals of every row are shown as they are, so no row has fewer than k. */
export type CrossedTable = {
  cells: readonly (readonly CrossedCount[])[]
  /** Rows of whose total the level is itself withheld or told roughly: by group it is not told there. */
  closed?: readonly boolean[]
}

export type CrossedShown = { n: number | null; met: number | null; band: Band | null }
export type CrossedSuppression = { cells: CrossedShown[][]; columns: CrossedShown[]; withheld: boolean }

/** For each count and each column's total, by arc: its size, how many met, and how both appear. */
export type Crossed = {
  rows: number
  columns: number
  n: Float64Array
  met: Float64Array | null
  rowMet: Float64Array
  rowN: Float64Array
  nHidden: Uint8Array
  metHidden: Uint8Array
  /** Levels that are withheld for themselves. */
  levelSecret: Uint8Array
  bands: (Band | null)[]
}

/**
 * Small-cell suppression in a table of places by groups, with complementary cells, audited as a network.
 *
 * Use: the same as `suppress`, for tables of hundreds of counts that a page shows at once.
 * Definition: primary cells as in `suppress`. A table whose rows and columns add up is a flow, so what anyone could work out of a count follows from
 * ways round through hidden counts (Cox 1995, Journal of the American Statistical Association 90:1453), exact and in whole numbers. A hidden group must be able to be 1 … k − 1 though
 * all levels of other groups are known; a hidden level 0 … k, a banded one anything in its band, and the level of a small group anything from none to
 * all of it, though all sizes are known: each as far as the totals of its row, which everyone sees, leave it. Where a way is missing, the cheapest is
 * made by hiding; what proves needless is shown again, the largest first. Tables that share only row totals can be shown side by side. Units: counts.
 * Errors: RangeError for k below 5, counts that are no whole numbers, levels above their group, or a row below k that is not empty.
 *
 * @example
 * const cells = [[{ n: 4, met: null }, { n: 30, met: null }], [{ n: 20, met: null }, { n: 25, met: null }]]
 * suppressCrossed({ cells }, { k: 10 }).cells[0].map(({ n }) => n) // [null, null]
 */
export function suppressCrossed(table: CrossedTable, { k, bands = true }: { k: number; bands?: boolean }): CrossedSuppression {
  const crossed = readCrossed(table, k)
  const network = networkOf(crossed.rows, crossed.columns)
  const needs = crossedNeeds(crossed, { k, bands, closed: table.closed ?? [] })
  crossed.levelSecret = crossed.metHidden.slice()
  const [layers, all] = [layersOf(crossed), layersOf(crossed)]
  for (let arc = 0; arc < crossed.n.length; arc++) {
    setRoom(crossed, layers, arc)
    setRoom(crossed, all, arc, true)
  }
  const open = { size: openOf(network, layers.size[0]!), level: openOf(network, layers.level) }
  const work: Work = { network, crossed, layers, all, open, costs: costsOf(crossed), hidden: [] }
  const withheld = !needs.every((need) => meet(work, need))
  if (withheld) {
    crossed.nHidden.fill(1)
    crossed.metHidden.fill(1)
  } else showAgain(work, needs)
  return { ...shown(crossed), withheld }
}

function readCrossed({ cells }: CrossedTable, k: number): Crossed {
  if (!Number.isInteger(k) || k < 5) throw new RangeError(`suppressCrossed needs a smallest group of at least 5, not ${k}`)
  const rows = cells.length
  const columns = cells[0]?.length ?? 0
  const arcs = rows * columns + columns
  const levels = cells.some((row) => row.some(({ met }) => met !== null))
  const crossed: Crossed = {
    rows,
    columns,
    n: new Float64Array(arcs),
    met: levels ? new Float64Array(arcs) : null,
    rowMet: new Float64Array(rows + 1),
    rowN: new Float64Array(rows + 1),
    nHidden: new Uint8Array(arcs),
    metHidden: new Uint8Array(arcs),
    levelSecret: new Uint8Array(arcs),
    bands: Array.from({ length: arcs }, () => null),
  }
  cells.forEach((row, r) =>
    row.forEach(({ n, met }, c) => {
      const sound = Number.isInteger(n) && n >= 0 && (met === null || (Number.isInteger(met) && met >= 0 && met <= n))
      if (!sound) throw new RangeError(`suppressCrossed needs whole counts with their levels within them, not ${met} of ${n}`)
      for (const arc of [r * columns + c, rows * columns + c]) {
        crossed.n[arc]! += n
        if (crossed.met) crossed.met[arc]! += met ?? 0
      }
      for (const total of [r, rows]) {
        crossed.rowN[total]! += n
        crossed.rowMet[total]! += met ?? 0
      }
    }),
  )
  const small = cells.findIndex((_, r) => crossed.rowN[r]! > 0 && crossed.rowN[r]! < k)
  if (small >= 0) throw new RangeError(`suppressCrossed needs rows of at least ${k}, not ${crossed.rowN[small]}`)
  return crossed
}

type Hidden = { arc: number; layer: CrossedNeed['layer'] }
/** What hiding a count costs in each layer: nothing once it is hidden or told as a band; an empty group is the last to be hidden. */
type Costs = Record<CrossedNeed['layer'], Float64Array>
/** The network of each layer without what is shown. A hidden size can rise in both of its layers: what is open in one is open in the other. */
type Open = Record<CrossedNeed['layer'], Network>
type Work = { network: Network; crossed: Crossed; layers: Layers; all: Layers; costs: Costs; hidden: Hidden[]; open: Open }

const costsOf = ({ n, nHidden, metHidden, bands }: Crossed): Costs => {
  const cost = (count: number) => (count === 0 ? 1e6 : 50 + count)
  return {
    size: Float64Array.from(n, (count, arc) => (nHidden[arc] === 1 ? 0 : cost(count))),
    level: Float64Array.from(n, (count, arc) => (metHidden[arc] === 1 || bands[arc] !== null ? 0 : cost(count))),
  }
}

const roomsOf = (layers: Layers, layer: CrossedNeed['layer']): Room[] => (layer === 'size' ? layers.size : [layers.level])

/**
 * Whether what is hidden already lets the count move as far as is needed. It begins with the ways by which it was met before, as far as they are still
 * open; those by which it is met now are kept.
 */
function isMet({ layers, open }: Work, need: CrossedNeed): boolean {
  const before = need.moves
  need.moves = []
  let left = need.by
  for (const [layer, room] of roomsOf(layers, need.layer).entries()) {
    // The count itself moves in each layer no further than it has room there.
    const most = Math.min(left, ownRoom(room, need))
    let moved = 0
    for (const { path, by, layer: at } of before)
      if (at === layer) moved += keptMove(need, layer, room, path, Math.min(by, most - moved))
    while (moved < most) {
      const path = shortestWay(open[need.layer], room, need.arc, need.up)
      if (path === null) break
      moved += keptMove(need, layer, room, path, most - moved)
    }
    for (const { path, by, layer: at } of need.moves) if (at === layer) moveBack(room, path, by)
    left -= moved
  }
  return left <= 0
}

function keptMove(need: CrossedNeed, layer: number, room: Room, path: Path, wanted: number): number {
  const by = moveAlong(room, path, wanted)
  if (by > 0) need.moves.push({ layer, path, by })
  return by
}

const movesOver = ({ moves }: CrossedNeed, arc: number): boolean =>
  moves.some(({ path }) => path.some((step) => step.arc === arc))

const ownRoom = (room: Room, { arc, up }: CrossedNeed): number => (up ? room.up[arc]! : room.down[arc]!)

/** Sets the room of an arc that is shown otherwise now: its level alone, or its size with it. */
function change({ network, crossed, layers, open }: Work, arc: number, layer: CrossedNeed['layer']): void {
  setRoom(crossed, layers, arc)
  reopen(open.level, network, layers.level, arc)
  if (layer === 'size') reopen(open.size, network, layers.size[0]!, arc)
}

/** Hides the cheapest ways round until the need is met; false where there is none left. */
function meet(work: Work, need: CrossedNeed): boolean {
  const { network, crossed, all, costs, hidden } = work
  if (isMet(work, need)) return true
  const cost = costs[need.layer]
  for (const room of roomsOf(all, need.layer)) {
    let left = Math.min(need.by, ownRoom(room, need))
    const moves: [Path, number][] = []
    while (left > 0) {
      const path = wayRound(network, room, need.arc, need.up, cost)
      if (path === null) break
      const by = moveAlong(room, path, left)
      left -= by
      moves.push([path, by])
      for (const { arc } of path) {
        if (cost[arc] === 0) continue
        if (need.layer === 'size') crossed.nHidden[arc] = 1
        crossed.metHidden[arc] = 1
        cost[arc] = 0
        if (crossed.bands[arc] === null) costs.level[arc] = 0
        change(work, arc, need.layer)
        hidden.push({ arc, layer: need.layer })
      }
    }
    for (const [path, by] of moves) moveBack(room, path, by)
    if (isMet(work, need)) return true
  }
  return false
}

/** Shows again what was hidden only to protect others, the largest first, where every need that moved over it is met without it. */
function showAgain(work: Work, needs: readonly CrossedNeed[]): void {
  const { crossed, hidden } = work
  const { n, nHidden, metHidden } = crossed
  // Who moved over an arc, or did once: looked up there rather than among all.
  const users = Array.from(n, () => new Set<CrossedNeed>())
  const uses = (need: CrossedNeed) => need.moves.forEach(({ path }) => path.forEach(({ arc }) => users[arc]!.add(need)))
  needs.forEach(uses)
  const forLevel = new Set(hidden.flatMap((one) => (one.layer === 'level' ? [one.arc] : [])))
  for (const { arc, layer } of hidden.toSorted((a, b) => n[b.arc]! - n[a.arc]!)) {
    const before = [nHidden[arc]!, metHidden[arc]!] as const
    if (layer === 'size') nHidden[arc] = 0
    if (layer === 'level' ? before[0] === 0 : !forLevel.has(arc) && !crossed.levelSecret[arc]) metHidden[arc] = 0
    change(work, arc, layer)
    const touched = [...users[arc]!].filter((need) => movesOver(need, arc))
    const ways = touched.map(({ moves }) => moves)
    if (touched.every((need) => isMet(work, need))) {
      touched.forEach(uses)
      continue
    }
    ;[nHidden[arc], metHidden[arc]] = before
    change(work, arc, layer)
    touched.forEach((need, at) => (need.moves = ways[at]!))
  }
}

function shown({ rows, columns, n, met, nHidden, metHidden, bands }: Crossed): Omit<CrossedSuppression, 'withheld'> {
  const at = (arc: number): CrossedShown => ({
    n: nHidden[arc] === 1 ? null : n[arc]!,
    met: met === null || metHidden[arc] === 1 || bands[arc] !== null ? null : met[arc]!,
    band: metHidden[arc] === 1 ? null : bands[arc]!,
  })
  return {
    cells: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(r * columns + c))),
    columns: Array.from({ length: columns }, (_, c) => at(rows * columns + c)),
  }
}
