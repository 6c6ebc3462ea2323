import { type Groups, groupPlaces } from './group-places.ts'
import type { Network } from './network.ts'

/**
 * Assortativity by group.
 *
 * Use: do ties keep to their own kind more than chance would have it? Unlike the E–I index it allows for how many ties each group has.
 * Definition: (Σ e_ii − Σ a_i b_i) ÷ (1 − Σ a_i b_i), e the shares of arcs from group to group, a and b its sums by row and column (Newman 2003,
 * Physical Review E 67:026126, eq. 2; R igraph `assortativity_nominal`). Without direction each tie is two arcs. Arcs of a node without a known group
 * take no part; weights take none. Units: 1 all within, 0 as by chance, below 0 more between than by chance. Null when there is no tie, or all ties
 * are within one group. Errors: RangeError when there is not one group, or null, for each node.
 *
 * @example groupAssortativity(network({ nodes: 4, edges: [[0, 1], [1, 2], [2, 3]] }), ['a', 'a', 'b', 'b']) // 0.3333333333333333
 */
export function groupAssortativity(network: Network, groups: Groups): number | null {
  const { names, places } = groupPlaces('groupAssortativity', network, groups)
  const { nodes, out } = network
  const from = new Float64Array(names.length)
  const to = new Float64Array(names.length)
  let [arcs, within] = [0, 0]
  for (let node = 0; node < nodes; node++) {
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const other = out.target[arc]!
      if (places[node] === -1 || places[other] === -1) continue
      arcs++
      from[places[node]!]!++
      to[places[other]!]!++
      if (places[node] === places[other]) within++
    }
  }
  const byChance = from.reduce((sum, count, place) => sum + count * to[place]!, 0)
  if (byChance === arcs * arcs) return null
  return (within * arcs - byChance) / (arcs * arcs - byChance)
}
