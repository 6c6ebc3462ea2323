import { rollUp, suppress, type Cell, type Sum, type View } from '../../packages/stats/index.ts'
import type { Comparison } from './compare-with-r.ts'

/** 5,000,000 rows of six groupings and a score, by the same formula here and in R, so that no file has to carry them. */
const rows = 5_000_000
const sizes = [60, 13, 2, 7, 2, 3]
const multipliers = [1_103_515, 12_345_701, 7_654_321, 3_141_593, 2_718_281, 1_618_033]
const modulus = 2_147_483_647
const groupings = sizes.map((size, grouping) => ({
  codes: Uint8Array.from({ length: rows }, (_, row) =>
    Math.floor((((row + 1) * multipliers[grouping]!) % modulus) / (modulus / size)),
  ),
  labels: Array.from({ length: size }, (_, label) => String(label)),
}))
const scores = Float64Array.from({ length: rows }, (_, row) => (((row + 1) * 1_234_567) % modulus) % 101)

/** Counts, sums and sums of squares of every group that occurs. */
export const rollUps: Comparison = {
  name: 'roll-up of 5,000,000 rows by six groupings',
  script: 'groups.R',
  files: {},
  arguments: [rows, 3],
  measured: () => {
    const { groups, n, sum, sumOfSquares } = rollUp(groupings, scores)
    const total = (list: Float64Array) => list.reduce((soFar, value) => soFar + value, 0)
    return [groups, total(n), total(sum), total(sumOfSquares), n[0]!, sum.at(-1)!]
  },
  tolerances: [0, 0, 0, 0, 0, 0],
  bound: 1.2,
}

/** Suppression has no counterpart in R here: its times are printed, with the bound of its design, 142 ms for 10 × 12 at the 99th percentile. */
export function measureSuppression(): boolean {
  const times = Array.from({ length: 200 }, (_, round) => {
    const view = crossedView(round + 1)
    const start = performance.now()
    suppress(view, { k: 10 })
    return performance.now() - start
  }).toSorted((one, other) => one - other)
  const [median, late] = [times[100]!, times[197]!]
  console.log(
    `suppression of 10 × 12 tables: median ${median.toFixed(1)} ms, 99th percentile ${late.toFixed(1)} ms (at most 142)`,
  )
  return late <= 142
}

/** Ten groups in twelve schools, often small. */
function crossedView(seed: number): View {
  let state = seed
  const counts = Array.from({ length: 10 }, () =>
    Array.from({ length: 12 }, () => {
      state = (state * 48_271) % modulus
      return Math.floor(-Math.log(1 - state / modulus) * 40)
    }),
  )
  const total = (list: readonly number[]) => list.reduce((sum, count) => sum + count, 0)
  const group = (id: string, count: number): Cell => ({ id, count, kind: 'group' })
  const places = Array.from({ length: 12 }, (_, place) => place)
  const cells = counts.flatMap((row, at) => [
    group(`row ${at}`, total(row)),
    ...row.map((count, place) => group(`${at}.${place}`, count)),
  ])
  cells.push(
    ...places.map((place) => group(`column ${place}`, total(counts.map((row) => row[place]!)))),
    group('all', total(counts.flat())),
  )
  const sums: Sum[] = counts.map((_, at) => ({ total: `row ${at}`, parts: places.map((place) => `${at}.${place}`) }))
  sums.push(...places.map((place) => ({ total: `column ${place}`, parts: counts.map((_, at) => `${at}.${place}`) })))
  sums.push(
    { total: 'all', parts: counts.map((_, at) => `row ${at}`) },
    { total: 'all', parts: places.map((place) => `column ${place}`) },
  )
  return { cells, sums }
}
