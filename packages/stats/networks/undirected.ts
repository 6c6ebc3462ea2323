import { hasTie } from './has-tie.ts'
import type { Edge, Network } from './network.ts'
import { network } from './network.ts'

/**
 * Network without directions.
 *
 * Use: before a statistic that asks for ties without direction. Definition: a tie where either names the other, or only where both do; weights of
 * the two arcs are added (R igraph `as.undirected` "collapse" and "mutual", sna `symmetrize` "weak" and "strong").
 * Units: those of the weights. Errors: none; a network without directions comes back as it is.
 *
 * @example undirected(network({ nodes: 3, edges: [[0, 1], [1, 0], [1, 2]], directed: true }), 'both').ties // 1
 */
export function undirected(directed: Network, where: 'either' | 'both'): Network {
  if (!directed.directed) return directed
  const { nodes, out } = directed
  const edges: Edge[] = []
  for (let node = 0; node < nodes; node++) {
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const other = out.target[arc]!
      if (where === 'either' || hasTie(directed, other, node)) edges.push([node, other, out.weight[arc]!])
    }
  }
  return network({ nodes, edges })
}
