import { type TieDirection, degree } from './degree.ts'
import type { Network } from './network.ts'
import { unevenness } from './unevenness.ts'

/**
 * Degree centralization of a network.
 *
 * Use: how much a network is one star: near 1 ties run to one node, near 0 all have about as many.
 * Definition: Σ (greatest − each) ÷ the same in a star, (n − 1)(n − 2) without direction, (n − 1)² for ties out or in, 2 (n − 1)(n − 2) for both
 * together (Freeman 1979, Social Networks 1:215; R sna `centralization(x, degree)`, igraph `centr_degree(loops = FALSE)`: with its default, loops
 * allowed, a star gives less than 1). Units: 0 to 1. Errors: RangeError when there are fewer than three nodes.
 *
 * @example degreeCentralization(network({ nodes: 4, edges: [[0, 1], [0, 2], [0, 3]] })) // 1
 */
export function degreeCentralization(network: Network, direction: TieDirection = 'all'): number {
  const { nodes, directed } = network
  if (nodes < 3) throw new RangeError('degreeCentralization needs at least three nodes')
  return unevenness(degree(network, direction)) / inStar(nodes, directed, direction)
}

function inStar(nodes: number, directed: boolean, direction: TieDirection): number {
  if (directed && direction !== 'all') return (nodes - 1) ** 2
  return (directed ? 2 : 1) * (nodes - 1) * (nodes - 2)
}
