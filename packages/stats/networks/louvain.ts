import { randomFrom } from '../inputs/random-from.ts'
import { aggregated } from './aggregated.ts'
import { type Level, localMoving } from './local-moving.ts'
import { modularity } from './modularity.ts'
import type { Network } from './network.ts'

export type Louvain = {
  /** The community of each node, numbered from 0 in order of their first nodes. */
  community: number[]
  count: number
  /** Null when there is no tie: then every node stands alone. */
  modularity: number | null
}

export type LouvainOptions = {
  /** The same seed gives the same communities everywhere. */
  seed: number
  /** Above 1 for more and smaller communities, below 1 for fewer and larger ones; 1 unless told. */
  resolution?: number
  /** The best of so many tries is kept; 10 unless told. */
  runs?: number
}

/**
 * Communities by the Louvain method.
 *
 * Use: who learns together, whatever the chart of the organisation says. A description: another seed may divide the edges of communities otherwise.
 * Definition: nodes move one at a time to where modularity rises most, communities become nodes, and again, until nothing moves (Blondel et al. 2008,
 * Journal of Statistical Mechanics P10008; R igraph `cluster_louvain`); of several runs the one with the highest modularity. It is a search: the
 * highest modularity there is may lie a little above. Weights count.
 * Units: modularity as in `modularity`. Errors: RangeError when ties are directed (see `undirected`), the seed is no whole number, runs are not whole
 * and at least 1, or the resolution is not finite and above 0.
 *
 * @example louvain(network({ nodes: 4, edges: [[0, 1], [2, 3]] }), { seed: 1 }).community // [0, 0, 1, 1]
 */
export function louvain(network: Network, { seed, resolution = 1, runs = 10 }: LouvainOptions): Louvain {
  if (network.directed) throw new RangeError('louvain needs ties without direction: see undirected')
  const random = randomFrom('louvain', seed)
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`louvain needs at least one run, not ${runs}`)
  const alone = Array.from({ length: network.nodes }, (_, node) => node)
  let best: Louvain = { community: alone, count: network.nodes, modularity: modularity(network, alone, resolution) }
  for (let run = 0; best.modularity !== null && run < runs; run++) {
    const found = oneRun(network, resolution, random)
    const reached = modularity(network, found.community, resolution)!
    if (reached > best.modularity) best = { ...found, modularity: reached }
  }
  return best
}

function oneRun({ nodes, out }: Network, resolution: number, random: ReturnType<typeof randomFrom>) {
  const strength = new Float64Array(nodes)
  for (let node = 0; node < nodes; node++)
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) strength[node]! += out.weight[arc]!
  const whole = strength.reduce((sum, value) => sum + value, 0)
  let level: Level = { rows: out, inner: new Float64Array(nodes), strength }
  let reached: Int32Array | undefined
  for (;;) {
    const { community, count } = localMoving(level, whole, resolution, random)
    reached = reached === undefined ? community : reached.map((name) => community[name]!)
    if (count === level.strength.length) return { community: [...reached], count }
    level = aggregated(level, community, count)
  }
}
