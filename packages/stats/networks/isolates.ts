import { degree } from './degree.ts'
import type { Network } from './network.ts'

/**
 * Isolates.
 *
 * Use: who is tied to nobody, neither by their own naming nor by others': in a staff room the ones to sit beside first.
 * Definition: nodes of degree 0 (R sna `isolates`). Units: nodes, ascending. Errors: none.
 *
 * @example isolates(network({ nodes: 3, edges: [[0, 2]] })) // [1]
 */
export function isolates(network: Network): number[] {
  return [...degree(network).entries()].filter(([, ties]) => ties === 0).map(([node]) => node)
}
