import { closeness } from './closeness.ts'
import type { Network } from './network.ts'
import { unevenness } from './unevenness.ts'

/**
 * Closeness centralization of a network.
 *
 * Use: how far one node is nearer to all than the rest are.
 * Definition: Σ (greatest − each) of harmonic closeness ÷ the same in a star, (n − 2) ÷ 2, or n − 1 where ties are directed (after Freeman 1979, Social
 * Networks 1:215; R sna `centralization(x, closeness, mode = "graph", cmode = "suminvundir")`; its "suminvdir" divides by (n − 1)², so that a
 * directed star gives less than 1). Units: 0 to 1. Errors: RangeError when there are fewer than three nodes.
 *
 * @example closenessCentralization(network({ nodes: 5, edges: [[0, 1], [1, 2], [2, 3], [3, 4]] })) // 0.3611111111111113
 */
export function closenessCentralization(network: Network, direction: 'out' | 'in' = 'out'): number {
  const { nodes, directed } = network
  if (nodes < 3) throw new RangeError('closenessCentralization needs at least three nodes')
  return unevenness(closeness(network, direction)) / (directed ? nodes - 1 : (nodes - 2) / 2)
}
