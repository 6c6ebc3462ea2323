import { type Groups, groupPlaces } from './group-places.ts'
import type { Network } from './network.ts'

/** Ties within and between groups, and (external − internal) ÷ (external + internal); null without ties. */
export type EiCount = { internal: number; external: number; index: number | null }

export type EiIndex = EiCount & {
  /** The index that ties laid by chance over these groups would give; null when fewer than two nodes have a group. */
  expected: number | null
  /** Of the ties that touch each group. */
  groups: (EiCount & { group: string | number; nodes: number })[]
  /** Of the ties of each node; null where its group is not known. */
  nodes: (EiCount | null)[]
}

/**
 * E–I index: ties between groups against ties within.
 *
 * Use: does learning cross the walls of a school, grade or role? Groups of unequal size cross by themselves: hold the index against `expected`.
 * Definition: (E − I) ÷ (E + I) over ties (Krackhardt & Stern 1988, Social Psychology Quarterly 51:123; R isnar `ei`); expected = the same over all
 * pairs of nodes. Ties of a node without a known group take no part; weights take none. Where ties are directed each way counts.
 * Units: −1 (all within) to 1 (all between). Errors: RangeError when there is not one group, or null, for each node.
 *
 * @example eiIndex(network({ nodes: 3, edges: [[0, 1], [1, 2]] }), ['a', 'a', 'b']).index // 0
 */
export function eiIndex(network: Network, groups: Groups): EiIndex {
  const { names, sizes, places } = groupPlaces('eiIndex', network, groups)
  const { nodes, directed, out } = network
  const whole: Tally = [0, 0]
  const byGroup = names.map((): Tally => [0, 0])
  const byNode = Array.from(places, (): Tally => [0, 0])
  for (let node = 0; node < nodes; node++) {
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const other = out.target[arc]!
      if (places[node] === -1 || places[other] === -1 || (!directed && other < node)) continue
      const kind = places[node] === places[other] ? 0 : 1
      whole[kind]++
      byNode[node]![kind]++
      byNode[other]![kind]++
      byGroup[places[node]!]![kind]++
      if (kind === 1) byGroup[places[other]!]![kind]++
    }
  }
  const known = sizes.reduce((sum, size) => sum + size, 0)
  const inside = sizes.reduce((sum, size) => sum + size * (size - 1), 0)
  return {
    ...countOf(whole),
    expected: known < 2 ? null : 1 - (2 * inside) / (known * (known - 1)),
    groups: names.map((group, place) => Object.assign({ group, nodes: sizes[place]! }, countOf(byGroup[place]!))),
    nodes: byNode.map((tally, node) => (places[node] === -1 ? null : countOf(tally))),
  }
}

type Tally = [internal: number, external: number]

function countOf([internal, external]: Tally): EiCount {
  const ties = internal + external
  return { internal, external, index: ties === 0 ? null : (external - internal) / ties }
}
