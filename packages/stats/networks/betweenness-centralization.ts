import { betweenness } from './betweenness.ts'
import type { Network } from './network.ts'
import { unevenness } from './unevenness.ts'

/**
 * Betweenness centralization of a network.
 *
 * Use: how far everything passes through one node: near 1 the network falls apart without it.
 * Definition: Σ (greatest − each) ÷ the same in a star, (n − 1)² (n − 2) ÷ 2, or without the half where ties are directed (Freeman 1979, Social Networks
 * 1:215; R igraph `centr_betw`, sna `centralization(x, betweenness)`). Units: 0 to 1. Errors: RangeError when there are fewer than three nodes,
 * and as `betweenness`.
 *
 * @example betweennessCentralization(network({ nodes: 4, edges: [[0, 1], [0, 2], [0, 3]] })) // 1
 */
export function betweennessCentralization(network: Network): number {
  const { nodes, directed } = network
  if (nodes < 3) throw new RangeError('betweennessCentralization needs at least three nodes')
  return unevenness(betweenness(network)) / (((nodes - 1) ** 2 * (nodes - 2)) / (directed ? 1 : 2))
}
