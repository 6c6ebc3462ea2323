import type { Network } from './network.ts'

/**
 * Density of a network.
 *
 * Use: how much of what could be tied is tied. It falls as networks grow, since people keep only so many ties: compare it between groups of like size.
 * Definition: ties ÷ pairs, n (n − 1) ÷ 2, or ordered pairs where ties are directed (R igraph `edge_density`, sna `gden`). Weights take no part.
 * Units: share, 0 to 1. Errors: RangeError when there is one node only.
 *
 * @example density(network({ nodes: 3, edges: [[0, 1], [1, 2]] })) // 0.6666666666666666
 */
export function density({ nodes, directed, ties }: Network): number {
  if (nodes < 2) throw new RangeError('density needs at least two nodes')
  return ties / ((nodes * (nodes - 1)) / (directed ? 1 : 2))
}
