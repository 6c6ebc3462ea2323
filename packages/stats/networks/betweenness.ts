import type { Network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

/**
 * Betweenness of each node.
 *
 * Use: who stands on the shortest ways between others, so that ideas pass through them. It tells where a network hangs by a thread, not who matters.
 * Definition: Σ over pairs of others of the share of their shortest paths that pass through the node (Freeman 1977, Sociometry 40:35; computed by
 * Brandes 2001; R igraph `betweenness`, sna `betweenness`). A pair counts once where ties have no direction and twice, once each way, where they
 * do. Weights take no part: a step is a step. Time grows with nodes × ties; see `sampledBetweenness` for large networks.
 * Units: pairs of nodes, 0 to (n − 1)(n − 2) ÷ 2, or without the half where ties are directed. Errors: RangeError when there are more shortest
 * paths between two nodes than a number can hold.
 *
 * @example [...betweenness(network({ nodes: 4, edges: [[0, 1], [1, 2], [1, 3]] }))] // [0, 3, 0, 0]
 */
export function betweenness(network: Network): Float64Array {
  const dependenciesOf = shortestPaths(network)
  const sums = new Float64Array(network.nodes)
  for (let source = 0; source < network.nodes; source++) {
    const dependency = dependenciesOf(source)
    dependency[source] = 0
    for (let node = 0; node < network.nodes; node++) sums[node]! += dependency[node]!
  }
  if (!network.directed) for (let node = 0; node < network.nodes; node++) sums[node]! /= 2
  if (sums.some(Number.isNaN)) throw new RangeError('betweenness meets more shortest paths than a number can hold')
  return sums
}
