import { groupPlaces } from './group-places.ts'
import type { Network } from './network.ts'

/**
 * Modularity of a division of a network.
 *
 * Use: how much more weight of ties lies within the groups than chance would put there. Above about .3 people speak of communities, but large sparse
 * networks laid by chance reach that too.
 * Definition: Σ over groups of within ÷ W − resolution × out × in ÷ W², with W the weight of all arcs (Newman & Girvan 2004, Physical Review E 69:026113;
 * directed Leicht & Newman 2008, Physical Review Letters 100:118703; resolution Reichardt & Bornholdt 2006; R igraph `modularity`). Without direction
 * each tie is two arcs. Units: below 1. Null when there is no tie. Errors: RangeError when there is not one group for each node, or the resolution is
 * not finite and above 0.
 *
 * @example modularity(network({ nodes: 4, edges: [[0, 1], [2, 3]] }), [0, 0, 1, 1]) // 0.5
 */
export function modularity(network: Network, groups: readonly (string | number)[], resolution = 1): number | null {
  const { names, places } = groupPlaces('modularity', network, groups)
  if (!(resolution > 0 && resolution < Infinity)) throw new RangeError(`modularity needs a resolution above 0, not ${resolution}`)
  const { nodes, out } = network
  const sent = new Float64Array(names.length)
  const received = new Float64Array(names.length)
  let [within, whole] = [0, 0]
  for (let node = 0; node < nodes; node++) {
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const other = out.target[arc]!
      const weight = out.weight[arc]!
      whole += weight
      sent[places[node]!]! += weight
      received[places[other]!]! += weight
      if (places[node] === places[other]) within += weight
    }
  }
  if (whole === 0) return null
  const byChance = sent.reduce((sum, weight, place) => sum + (weight / whole) * (received[place]! / whole), 0)
  return within / whole - resolution * byChance
}
