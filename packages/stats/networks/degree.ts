import type { Network } from './network.ts'

/** Ties that leave a node, that reach it, or both. */
export type TieDirection = 'out' | 'in' | 'all'

/**
 * Degree of each node.
 *
 * Use: with how many a node is tied. Definition: number of ties (R igraph `degree(loops = FALSE)`, sna `degree`). Where ties are directed, those out,
 * in, or both together (unless told: all); without direction all three are the same. Weights take no part.
 * Units: ties. Errors: none.
 *
 * @example [...degree(network({ nodes: 3, edges: [[0, 1], [1, 2]] }))] // [1, 2, 1]
 */
export function degree({ nodes, directed, out, into }: Network, direction: TieDirection = 'all'): Int32Array {
  const counts = new Int32Array(nodes)
  for (let node = 0; node < nodes; node++) {
    if (direction !== 'in' || !directed) counts[node]! += out.start[node + 1]! - out.start[node]!
    if (direction !== 'out' && directed) counts[node]! += into.start[node + 1]! - into.start[node]!
  }
  return counts
}
