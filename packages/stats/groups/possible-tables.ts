import { bandOf, type Appearance } from './appearance.ts'
import type { System, Terms } from './suppression-view.ts'

/** Every table that agrees with what is shown, explored from corner to corner; it starts from the true one. */
export type PossibleTables = {
  /** The unknown cells this is about. */
  unknown: ReadonlySet<number>
  /** A table that makes the terms as great as can be, or at least `enough`: counts of all cells by position. */
  greatest: (terms: Terms, enough: number) => Float64Array
}

const tiny = 1e-9

/**
 * The tables that agree with what is shown: all an attacker can narrow them down to.
 *
 * Use: the ground of every judgement whether a view is safe. What someone can work out is how low and how high a cell can be among these.
 * Definition: unknown cells joined by equations, none below 0, banded ones inside their band. Linear programming by the simplex method
 * (Dantzig 1951; Bland's rule once it stalls), entered at the true table, so that no search for a first one is needed, and gone on with
 * from wherever the last question led.
 * Units: counts. Errors: none.
 *
 * @example
 * const cells = [{ id: 'a', count: 4, kind: 'group' }, { id: 'b', count: 30, kind: 'group' }, { id: 'all', count: 34, kind: 'group' }]
 * const system = readViews([{ cells, sums: [{ total: 'all', parts: ['a', 'b'] }] }])
 * possibleTables(system, ['nothing', 'nothing', 'count'], [0]).greatest([[0, 1]], Infinity) // Float64Array [34, 0, 34]
 */
export function possibleTables(system: System, shown: readonly Appearance[], from: readonly number[]): PossibleTables {
  const unknown = joinedUnknowns(system, shown, from)
  const start = equationsAmong(system, shown, unknown)
  const simplex = enter(start.rows, start.values)
  const columnOf = new Map([...unknown].map((cell, column) => [cell, column]))
  return {
    unknown,
    greatest(terms, enough) {
      const goal = new Float64Array(start.values.length)
      let known = 0
      for (const [cell, sign] of terms) {
        const column = columnOf.get(cell)
        if (column === undefined) known += sign * system.cells[cell]!.count
        else {
          goal[column] = sign
          known += sign * start.lows[column]!
        }
      }
      const values = climb(simplex, goal, enough - known)
      const table = Float64Array.from(system.cells, ({ count }) => count)
      for (const [cell, column] of columnOf) table[cell] = values[column]! + start.lows[column]!
      return table
    },
  }
}

/**
 * Unknown cells that hang together.
 *
 * Use: only these take part in what can be worked out about one of them. Definition: the unknown ones among those given, and all that are joined to
 * them through equations and bounds of unknown cells. Units: positions. Errors: none.
 *
 * @example
 * const cells = [{ id: 'a', count: 4, kind: 'group' }, { id: 'b', count: 30, kind: 'group' }, { id: 'all', count: 34, kind: 'group' }]
 * const system = readViews([{ cells, sums: [{ total: 'all', parts: ['a', 'b'] }] }])
 * joinedUnknowns(system, ['nothing', 'nothing', 'count'], [0]).size // 2
 */
export function joinedUnknowns({ ties }: System, shown: readonly Appearance[], from: readonly number[]): Set<number> {
  const joined = new Set<number>()
  const open = [...from]
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (shown[cell] === 'count' || joined.has(cell)) continue
    joined.add(cell)
    for (const tie of ties[cell]!) for (const [other] of tie) open.push(other)
  }
  return joined
}

/** Equations of the unknown cells, one column each, then one for the room that each band and each bound leaves; with their true values. */
function equationsAmong(system: System, shown: readonly Appearance[], unknown: ReadonlySet<number>) {
  const columns = [...unknown]
  const columnOf = new Map(columns.map((cell, column) => [cell, column]))
  const touching = (ties: readonly Terms[]) => ties.filter((tie) => tie.some(([cell]) => unknown.has(cell)))
  const bands = columns.map((cell) => (shown[cell] === 'band' ? bandOf(system, cell) : null))
  const lows = bands.map((band) => band?.low ?? 0)
  const values = columns.map((cell, column) => system.cells[cell]!.count - lows[column]!)
  const sparse: [number, number][][] = touching(system.equations).map((tie) => unknownTerms(tie, columnOf))
  for (const tie of touching(system.bounds)) {
    const room = tie.reduce((sum, [cell, sign]) => sum + sign * system.cells[cell]!.count, 0)
    sparse.push([...unknownTerms(tie, columnOf), [values.push(room) - 1, -1]])
  }
  bands.forEach((band, column) => {
    if (band !== null)
      sparse.push([
        [column, 1],
        [values.push(band.high - band.low - values[column]!) - 1, 1],
      ])
  })
  const rows = sparse.map((terms) => {
    const row = new Float64Array(values.length)
    for (const [column, sign] of terms) row[column] = sign
    return row
  })
  return { rows, values: Float64Array.from(values), lows }
}

function unknownTerms(tie: Terms, columnOf: ReadonlyMap<number, number>): [number, number][] {
  return tie.flatMap(([cell, sign]): [number, number][] => (columnOf.has(cell) ? [[columnOf.get(cell)!, sign]] : []))
}

/** A corner of the tables: each row gives one basic column by the others, which stand at 0. */
type Corner = { rows: Float64Array[]; basic: number[]; rowOf: Int32Array; values: Float64Array }

/** Solves the rows for one column each, the greatest first, then moves every other column down to 0. */
function enter(equations: Float64Array[], values: Float64Array): Corner {
  const corner: Corner = { rows: [], basic: [], rowOf: new Int32Array(values.length).fill(-1), values }
  for (const row of equations) {
    corner.basic.forEach((column, at) => subtract(row, corner.rows[at]!, row[column]!))
    let pivot = -1
    for (let column = 0; column < row.length; column++) {
      if (Math.abs(row[column]!) > tiny && (pivot === -1 || values[column]! > values[pivot]!)) pivot = column
    }
    if (pivot === -1) continue
    scale(row, 1 / row[pivot]!)
    for (const other of corner.rows) subtract(other, row, other[pivot]!)
    corner.rowOf[pivot] = corner.basic.push(pivot) - 1
    corner.rows.push(row)
  }
  for (let column = 0; column < values.length; column++) {
    if (corner.rowOf[column] !== -1 || values[column] === 0) continue
    const { step, leaving } = roomFor(corner, column, -1)
    if (step < values[column]!) exchange(corner, leaving, column, -step)
    else values.set(along(corner, column, -values[column]!))
  }
  return corner
}

/** Goes from corner to corner until the goal cannot grow or is enough. Where it can grow for ever, the values far enough out are given. */
function climb(corner: Corner, goal: Float64Array, enough: number): Float64Array {
  const { values, rows, basic } = corner
  const gain = new Float64Array(values.length)
  let stalled = 0
  for (let steps = 0; steps < 10_000; steps++) {
    gain.set(goal)
    basic.forEach((column, at) => subtract(gain, rows[at]!, goal[column]!))
    const reached = goal.reduce((sum, sign, column) => sum + sign * values[column]!, 0)
    const entering = reached >= enough - tiny ? -1 : steepest(corner, gain, stalled > 1)
    if (entering === -1) return values
    const { step, leaving } = roomFor(corner, entering, 1)
    if (leaving === -1) return along(corner, entering, (enough - reached) / gain[entering]!)
    exchange(corner, leaving, entering, step)
    stalled = step > tiny ? 0 : stalled + 1
  }
  return values
}

/** The column by which the goal gains most; the first of all that gain, once the climb has stalled. */
function steepest({ rowOf }: Corner, gain: Float64Array, first: boolean): number {
  let best = -1
  for (let column = 0; column < gain.length; column++) {
    if (rowOf[column] !== -1 || gain[column]! <= tiny) continue
    if (best === -1 || gain[column]! > gain[best]!) best = column
    if (first) return best
  }
  return best
}

/** How far a column can move up or down before a basic one reaches 0, and which row that is. */
function roomFor({ rows, basic, values }: Corner, column: number, direction: 1 | -1): { step: number; leaving: number } {
  let step = Infinity
  let leaving = -1
  for (let at = 0; at < rows.length; at++) {
    const rate = direction * rows[at]![column]!
    if (rate <= tiny) continue
    const room = values[basic[at]!]! / rate
    if (room > step + tiny || (room >= step - tiny && basic[at]! > basic[leaving]!)) continue
    step = Math.min(step, room)
    leaving = at
  }
  return { step, leaving }
}

/** The values once a column has moved by so much and the basic ones have followed. */
function along({ rows, basic, values }: Corner, column: number, by: number): Float64Array {
  const moved = values.slice()
  moved[column]! += by
  rows.forEach((row, at) => {
    if (row[column] !== 0) moved[basic[at]!] = Math.max(0, values[basic[at]!]! - by * row[column]!)
  })
  return moved
}

/** Moves a column by so much, and gives it the row of the basic one that thereby reaches 0. */
function exchange(corner: Corner, leaving: number, column: number, by: number): void {
  const { rows, basic, rowOf, values } = corner
  values.set(along(corner, column, by))
  values[basic[leaving]!] = 0
  const row = rows[leaving]!
  scale(row, 1 / row[column]!)
  rows.forEach((other, at) => {
    if (at !== leaving) subtract(other, row, other[column]!)
  })
  rowOf[basic[leaving]!] = -1
  basic[leaving] = column
  rowOf[column] = leaving
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return
  for (let column = 0; column < row.length; column++) from[column]! -= times * row[column]!
}

function scale(row: Float64Array, times: number): void {
  for (let column = 0; column < row.length; column++) row[column]! *= times
}
