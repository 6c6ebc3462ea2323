import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Cell, Sum, View } from '../groups/suppression-view.ts'

/** A stream of numbers from 0 to 1, the same for the same seed. */
export function stream(seed: number): () => number {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}

/** A count that is often small: exponential about a mean, now and then 0. */
export function skewedCount(random: () => number, mean: number): number {
  return random() < 0.1 ? 0 : Math.floor(-Math.log(1 - random()) * mean)
}

/** Groups by schools, with the sums of both. */
export function crossedView(random: () => number, rows: number, columns: number, mean: number): View {
  const counts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => skewedCount(random, mean)))
  const total = (numbers: number[]) => numbers.reduce((sum, count) => sum + count, 0)
  const group = (id: string, count: number): Cell => ({ id, count, kind: 'group' })
  const cells = counts.flatMap((row, r) => [...row.map((count, c) => group(`${r}.${c}`, count)), group(`row ${r}`, total(row))])
  const places = Array.from({ length: columns }, (_, c) => c)
  cells.push(...places.map((c) => group(`column ${c}`, total(counts.map((row) => row[c]!)))), group('all', total(counts.flat())))
  const sums: Sum[] = counts.map((_, r) => ({ total: `row ${r}`, parts: places.map((c) => `${r}.${c}`) }))
  sums.push(...places.map((c) => ({ total: `column ${c}`, parts: counts.map((_, r) => `${r}.${c}`) })))
  sums.push({ total: 'all', parts: counts.map((_, r) => `row ${r}`) }, { total: 'all', parts: places.map((c) => `column ${c}`) })
  return { cells, sums }
}

/** Levels of groups, the first group much the largest, with the sums of levels to groups and of groups to all. */
export function levelledView(random: () => number, groups: number, levels: number, mean: number): View {
  const names = Array.from({ length: groups }, (_, g) => `group ${g}`)
  const at = Array.from({ length: levels }, (_, level) => level)
  const counts = names.map((_, g) => at.map(() => skewedCount(random, ((g === 0 ? 6 : 1) * mean) / levels)))
  const all = at.map((level) => counts.reduce((sum, row) => sum + row[level]!, 0))
  const rows: [string, number[]][] = [...names.map((name, g): [string, number[]] => [name, counts[g]!]), ['all', all]]
  const cells = rows.flatMap(([whole, row]): Cell[] => [
    { id: whole, count: row.reduce((sum, count) => sum + count, 0), kind: 'group' },
    ...row.map((count, level): Cell => ({ id: `${whole} at ${level}`, count, kind: 'level', whole })),
  ])
  const sums: Sum[] = rows.map(([whole]) => ({ total: whole, parts: at.map((level) => `${whole} at ${level}`) }))
  sums.push(
    { total: 'all', parts: names },
    ...at.map((level) => ({ total: `all at ${level}`, parts: names.map((name) => `${name} at ${level}`) })),
  )
  return { cells, sums }
}
