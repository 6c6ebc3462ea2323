import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { shuffle } from '../inputs/random-from.ts'
import type { Rows } from './rows.ts'

/** A network on its way through Louvain: what was merged into a node is its `inner` weight, both ways; `strength` counts that too. */
export type Level = { rows: Rows; inner: Float64Array; strength: Float64Array }

/**
 * Communities by moving one node at a time.
 *
 * Use: inside `louvain`. Definition: from a node each, nodes are taken in an order by chance and move to the neighbouring community that raises
 * modularity most; when one moves, its neighbours outside are looked at again, until none is left to look at (Ozaki, Tezuka & Inaba 2016,
 * International Journal of Computer and Electrical Engineering 8:207). Units: none. Errors: none. Communities are numbered 0 … count − 1.
 *
 * @example
 * const rows = network({ nodes: 2, edges: [[0, 1]] }).out
 * const level = { rows, inner: Float64Array.of(0, 0), strength: Float64Array.of(1, 1) }
 * localMoving(level, 2, 1, randomFrom('louvain', 1)).community // Int32Array [0, 0]
 */
export function localMoving({ rows, strength }: Level, whole: number, resolution: number, random: RandomGenerator) {
  const { start, target, weight } = rows
  const nodes = strength.length
  const community = Int32Array.from(strength, (_, node) => node)
  const total = strength.slice()
  const toward = new Float64Array(nodes)
  const touched = new Int32Array(nodes)
  const queue = shuffle(random, community.slice())
  const waiting = new Uint8Array(nodes).fill(1)
  const least = 1e-12 * whole
  let [head, length] = [0, nodes]
  while (length > 0) {
    const node = queue[head]!
    head = head + 1 === nodes ? 0 : head + 1
    length--
    waiting[node] = 0
    const own = community[node]!
    let found = 0
    for (let arc = start[node]!; arc < start[node + 1]!; arc++) {
      const near = community[target[arc]!]!
      if (toward[near] === 0) touched[found++] = near
      toward[near]! += weight[arc]!
    }
    const pull = (resolution * strength[node]!) / whole
    total[own]! -= strength[node]!
    let best = own
    let most = toward[own]! - pull * total[own]! + least
    for (let place = 0; place < found; place++) {
      const near = touched[place]!
      const gain = toward[near]! - pull * total[near]!
      if (gain > most) {
        most = gain
        best = near
      }
      toward[near] = 0
    }
    total[best]! += strength[node]!
    if (best === own) continue
    community[node] = best
    for (let arc = start[node]!; arc < start[node + 1]!; arc++) {
      const neighbour = target[arc]!
      if (waiting[neighbour] === 1 || community[neighbour] === best) continue
      waiting[neighbour] = 1
      queue[(head + length++) % nodes] = neighbour
    }
  }
  return numbered(community)
}

function numbered(community: Int32Array): { community: Int32Array; count: number } {
  const numbers = new Int32Array(community.length).fill(-1)
  let count = 0
  for (const name of community) if (numbers[name] === -1) numbers[name] = count++
  return { community: community.map((name) => numbers[name]!), count }
}
