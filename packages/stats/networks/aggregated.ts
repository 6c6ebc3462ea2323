import type { Level } from './local-moving.ts'

/**
 * Network of communities.
 *
 * Use: inside `louvain`. Definition: each community becomes a node; ties between two are added up, those within become its inner weight (Blondel et al.
 * 2008). Units: weights. Errors: none.
 *
 * @example
 * const rows = network({ nodes: 2, edges: [[0, 1]] }).out
 * const level = { rows, inner: Float64Array.of(0, 0), strength: Float64Array.of(1, 1) }
 * aggregated(level, Int32Array.of(0, 0), 1).inner // Float64Array [2]
 */
export function aggregated({ rows, inner, strength }: Level, community: Int32Array, count: number): Level {
  const first = new Int32Array(count + 1)
  for (const name of community) first[name + 1]!++
  for (let name = 0; name < count; name++) first[name + 1]! += first[name]!
  const members = new Int32Array(community.length)
  const next = first.slice()
  for (const [node, name] of community.entries()) members[next[name]!++] = node

  const start = new Int32Array(count + 1)
  const target = new Int32Array(rows.target.length)
  const weight = new Float64Array(rows.target.length)
  const level = { inner: new Float64Array(count), strength: new Float64Array(count) }
  const toward = new Float64Array(count)
  let kept = 0
  for (let name = 0; name < count; name++) {
    for (let place = first[name]!; place < first[name + 1]!; place++) {
      const node = members[place]!
      level.inner[name]! += inner[node]!
      level.strength[name]! += strength[node]!
      for (let arc = rows.start[node]!; arc < rows.start[node + 1]!; arc++) {
        const other = community[rows.target[arc]!]!
        if (other === name) level.inner[name]! += rows.weight[arc]!
        else {
          if (toward[other] === 0) target[kept++] = other
          toward[other]! += rows.weight[arc]!
        }
      }
    }
    start[name + 1] = kept
    for (let arc = start[name]!; arc < kept; arc++) {
      weight[arc] = toward[target[arc]!]!
      toward[target[arc]!] = 0
    }
  }
  return { ...level, rows: { start, target: target.subarray(0, kept), weight: weight.subarray(0, kept) } }
}
