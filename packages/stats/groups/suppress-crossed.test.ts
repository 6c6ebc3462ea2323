import { expect, test } from 'vitest'
import { attacker } from '../test/attacker.ts'
import { skewedCount, stream } from '../test/random-views.ts'
import { percentBand } from './percent-band.ts'
import { suppressCrossed, type CrossedShown, type CrossedTable } from './suppress-crossed.ts'
import type { Cell, Sum, View } from './suppression-view.ts'

const counted = (...rows: number[][]): CrossedTable => ({ cells: rows.map((row) => row.map((n) => ({ n, met: null }))) })
const sizes = (row: readonly CrossedShown[]) => row.map(({ n }) => n)

test('a small group is hidden, and with it the cheapest round by which it could be another', () => {
  const { cells, columns, withheld } = suppressCrossed(counted([4, 30, 50], [20, 25, 60], [90, 70, 80]), { k: 10 })
  expect(cells.map(sizes)).toEqual([
    [null, null, 50],
    [null, null, 60],
    [90, 70, 80],
  ])
  expect([sizes(columns), withheld]).toEqual([[114, 125, 190], false])
})

test('with one place only, totals of groups are hidden with its counts; empty groups are told', () => {
  const { cells, columns } = suppressCrossed(counted([4, 0, 50]), { k: 10 })
  expect([sizes(cells[0]!), sizes(columns)]).toEqual([
    [null, 0, null],
    [null, 0, null],
  ])
})

test('an extreme share is told as a band, and not at all where bands are not wanted or its place is closed', () => {
  const cells = [
    [
      { n: 25, met: 24 },
      { n: 40, met: 20 },
    ],
    [
      { n: 30, met: 15 },
      { n: 35, met: 20 },
    ],
  ]
  const first = (options: object, closed?: boolean[]) =>
    suppressCrossed({ cells, ...(closed ? { closed } : {}) }, { k: 10, ...options }).cells[0]![0]
  expect(first({})).toMatchObject({ n: 25, met: null, band: { share: '≥90' } })
  expect(first({ bands: false })).toEqual({ n: 25, met: null, band: null })
  expect(first({}, [true, false])).toEqual({ n: 25, met: null, band: null })
})

test('a small level takes the level beside it along, and both sizes stay: of 298 in the row, 0 to 8 may be its own', () => {
  const cells = [
    [
      { n: 8, met: 1 },
      { n: 300, met: 297 },
    ],
  ]
  const { withheld, cells: shown } = suppressCrossed({ cells }, { k: 5 })
  expect([withheld, shown[0]!.map(({ n, met, band }) => [n, met, band])]).toEqual([
    false,
    [
      [8, null, null],
      [300, null, null],
    ],
  ])
})

test('refuses a setting below 5, counts that cannot be, and rows that are themselves too small', () => {
  expect(() => suppressCrossed(counted([10]), { k: 4 })).toThrow('suppressCrossed needs a smallest group of at least 5, not 4')
  expect(() => suppressCrossed({ cells: [[{ n: 10, met: 11 }]] }, { k: 10 })).toThrow('not 11 of 10')
  expect(() => suppressCrossed(counted([4, 3]), { k: 10 })).toThrow('suppressCrossed needs rows of at least 10, not 7')
  expect(suppressCrossed({ cells: [] }, { k: 10 })).toEqual({ cells: [], columns: [], withheld: false })
})

/** Places by groups, with rows of at least k, and closed where the level of a whole row is extreme. */
function randomTable(random: () => number, k: number, levels: boolean): CrossedTable {
  const rows = 1 + Math.floor(random() * 6)
  const columns = 2 + Math.floor(random() * 4)
  const cells = Array.from({ length: rows }, () => {
    const share = random()
    const row = Array.from({ length: columns }, () => skewedCount(random, 25))
    const sum = row.reduce((a, b) => a + b, 0)
    if (sum > 0 && sum < k) row[0]! += k
    return row.map((n) => ({
      n,
      met: levels ? Array.from({ length: n }, () => (random() < share ? 1 : 0)).reduce((a: number, b) => a + b, 0) : null,
    }))
  })
  const closed = cells.map((row) => {
    const [n, met] = [row.reduce((sum, cell) => sum + cell.n, 0), row.reduce((sum, cell) => sum + (cell.met ?? 0), 0)]
    return levels && Math.min(met, n - met) <= 2
  })
  return { cells, closed }
}

/** The table as a system of equations, in which everyone knows the totals of rows. */
function viewOf({ cells }: CrossedTable, levels: boolean): View {
  const found: Cell[] = []
  const sums: Sum[] = []
  const columns = cells[0]!.map((_, c) => c)
  const put = (id: string, n: number, met: number, known: boolean) => {
    found.push({ id, count: n, kind: 'group', known })
    if (levels) found.push({ id: `${id}+`, count: met, kind: 'level', whole: id, known })
  }
  const total = (counts: readonly { n: number; met: number | null }[]) =>
    counts.reduce((sum, { n, met }) => [sum[0]! + n, sum[1]! + (met ?? 0)], [0, 0]) as [number, number]
  cells.forEach((row, r) => row.forEach(({ n, met }, c) => put(`${r}.${c}`, n, met ?? 0, false)))
  cells.forEach((row, r) => put(`row ${r}`, ...total(row), true))
  for (const c of columns) put(`column ${c}`, ...total(cells.map((row) => row[c]!)), false)
  put('all', ...total(cells.flat()), true)
  for (const plus of levels ? ['', '+'] : ['']) {
    cells.forEach((_, r) => sums.push({ total: `row ${r}${plus}`, parts: columns.map((c) => `${r}.${c}${plus}`) }))
    for (const c of columns) sums.push({ total: `column ${c}${plus}`, parts: cells.map((_, r) => `${r}.${c}${plus}`) })
    sums.push({ total: `all${plus}`, parts: columns.map((c) => `column ${c}${plus}`) })
  }
  return { cells: found, sums }
}

const tables = Number(process.env['SUPPRESSION_TABLES'] ?? 80)

test(
  `an attacker with a solver that is not ours recovers nothing from ${tables} random tables, by whole numbers or not`,
  { timeout: 3_600_000 },
  () => {
    const random = stream(17)
    let [asked, hidden, withheldTables] = [0, 0, 0]
    const told: string[] = []
    for (let round = 0; round < tables; round++) {
      const k = round % 3 === 0 ? 5 : 10
      const levels = round % 2 === 0
      const bands = round % 4 < 2
      const table = randomTable(random, k, levels)
      const view = viewOf(table, levels)
      const result = suppressCrossed(table, { k, bands })
      if (result.withheld) {
        withheldTables++
        continue
      }
      const shown = view.cells.map(({ id, count, known }) => {
        const [r, c] = id.startsWith('column')
          ? [null, Number(/\d+/.exec(id)![0])]
          : id.split('.').map((part) => Number.parseInt(part, 10))
        const cell = known ? null : r === null ? result.columns[c!]! : result.cells[r!]![c!]!
        if (cell === null) return { id, count, band: null }
        return id.endsWith('+') ? { id, count: cell.met, band: cell.band } : { id, count: cell.n, band: null }
      })
      const counts = new Map(view.cells.map(({ id, count }) => [id, count]))
      for (const whole of [false, true]) {
        const attack = attacker(view, shown, whole)
        for (const { id, kind, known } of view.cells) {
          if (known) continue
          const promised =
            kind === 'group' ? groupPromised(counts.get(id)!, k) : levelPromised(id.slice(0, -1), counts, k, bands, table.closed!)
          const as = shown.find((one) => one.id === id)!
          if (promised !== null && as.count !== null) told.push(id)
          if (promised === null || as.count !== null) continue
          const { least, greatest } = attack.worksOut([[id, 1]])
          expect([id, least <= promised[0] + 1e-6, greatest >= promised[1] - 1e-6]).toEqual([id, true, true])
          asked++
        }
        attack.done()
      }
      hidden += shown.filter(({ count }) => count === null).length
    }
    expect(told).toEqual([])
    expect([asked > tables, hidden > tables, withheldTables < tables / 4]).toEqual([true, true, true])
  },
)

/** What must stay possible, written apart from the code that hides it. */
function groupPromised(count: number, k: number): [number, number] | null {
  return count > 0 && count < k ? [1, k - 1] : null
}

function levelPromised(
  whole: string,
  counts: ReadonlyMap<string, number>,
  k: number,
  bands: boolean,
  closed: readonly boolean[],
): [number, number] | null {
  const [n, met] = [counts.get(whole)!, counts.get(`${whole}+`)!]
  const row = whole.startsWith('column') ? 'all' : `row ${whole.split('.')[0]}`
  const [rowN, rowMet] = [counts.get(row)!, counts.get(`${row}+`)!]
  const [most, mostNot] = [Math.min(n, rowMet), Math.min(n, rowN - rowMet)]
  if (n === 0) return null
  if (n < k) return [n - mostNot, most]
  const few = Math.min(met, n - met) <= 2
  if (!few) return null
  const band = bands && !(row !== 'all' && closed[Number(row.slice(4))]) ? percentBand(met, n) : null
  if (band) return [Math.max(band.low, n - mostNot), Math.min(band.high, most)]
  const low = met <= 2 ? Math.min(met, Math.max(0, n - mostNot)) : n - Math.min(k, mostNot)
  const high = n - met <= 2 ? most : Math.min(k, most)
  return [Math.max(low, n - mostNot), high]
}
