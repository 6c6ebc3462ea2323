import type { Network } from './network.ts'

/**
 * Harmonic closeness of each node.
 *
 * Use: how near a node is to all others, in networks that need not hang together: whoever cannot be reached adds 0.
 * Definition: mean over all others of 1 ÷ distance along ties (Marchiori & Latora 2000, Physica A 285:539; R igraph
 * `harmonic_centrality(normalized = TRUE)`, sna `closeness(cmode = "suminvundir")`). Where ties are directed, `direction` says whether the way leads
 * out from the node (unless told) or in to it. The classic closeness, n − 1 over the sum of distances, has no agreed meaning where some cannot be reached.
 * Weights take no part: a step is a step. Units: 0 (a node alone) to 1 (tied to everyone). Errors: RangeError when there is one node only.
 *
 * @example [...closeness(network({ nodes: 3, edges: [[0, 1], [1, 2]] }))] // [0.75, 1, 0.75]
 */
export function closeness({ nodes, out, into }: Network, direction: 'out' | 'in' = 'out'): Float64Array {
  if (nodes < 2) throw new RangeError('closeness needs at least two nodes')
  const { start, target } = direction === 'out' ? out : into
  const sums = new Float64Array(nodes)
  const order = new Int32Array(nodes)
  // The last source to have reached a node: no need to clear anything between searches.
  const reachedBy = new Int32Array(nodes).fill(-1)
  for (let source = 0; source < nodes; source++) {
    order[0] = source
    reachedBy[source] = source
    let [from, reached, sum] = [0, 1, 0]
    for (let distance = 1; from < reached; distance++) {
      const to = reached
      for (let place = from; place < to; place++) {
        const node = order[place]!
        for (let arc = start[node]!; arc < start[node + 1]!; arc++) {
          const next = target[arc]!
          if (reachedBy[next] === source) continue
          reachedBy[next] = source
          order[reached++] = next
        }
      }
      sum += (reached - to) / distance
      from = to
    }
    sums[source] = sum / (nodes - 1)
  }
  return sums
}
