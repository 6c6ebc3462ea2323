import { type Groups, groupPlaces } from './group-places.ts'
import { hasTie } from './has-tie.ts'
import type { Network } from './network.ts'

/**
 * The five roles of b in a → b → c, by group. Coordinator: all three of one. Consultant: a and c of one, b of another. Gatekeeper: b lets in to c, of its
 * own, what comes from another. Representative: b passes on to another what comes from a, of its own. Liaison: all three of different groups.
 */
export type BrokerageRole = 'coordinator' | 'consultant' | 'gatekeeper' | 'representative' | 'liaison'

export type BrokerageCounts = Record<BrokerageRole, number>

export type Brokerage = {
  /** How often each node stands in each role; null where its group is not known. */
  nodes: (BrokerageCounts | null)[]
  /** Of all nodes together. */
  total: BrokerageCounts
  /** What a node of each group would have if as many ties were laid by chance. */
  expected: (BrokerageCounts & { group: string | number })[]
}

/**
 * Brokerage roles of Gould and Fernandez.
 *
 * Use: where practices can cross between schools, grades or roles: through whom, and in which way. Read it by group; it is no score of a person.
 * Definition: for each node b, ordered pairs a → b → c without a → c, told apart by the groups of the three (Gould & Fernandez 1989, Sociological
 * Methodology 19:89; R sna `brokerage`: w_I, w_O, b_OI, b_IO, b_O). Expected: density² × (1 − density) × the pairs there are for the role, as sna.
 * A tie without direction is one each way, so that each pair counts twice. Nodes without a known group take no part. Weights take none.
 * Units: pairs. Errors: RangeError when there is not one group, or null, for each node.
 *
 * @example brokerage(network({ nodes: 3, edges: [[0, 1], [1, 2]], directed: true }), ['a', 'a', 'b']).nodes[1].representative // 1
 */
export function brokerage(network: Network, groups: Groups): Brokerage {
  const { names, sizes, places } = groupPlaces('brokerage', network, groups)
  const { nodes, out, into } = network
  const total = noRoles()
  let arcs = 0
  const counts = Array.from({ length: nodes }, (_, broker) => {
    const own = places[broker]!
    if (own === -1) return null
    const roles = noRoles()
    for (let first = into.start[broker]!; first < into.start[broker + 1]!; first++) {
      const from = into.target[first]!
      if (places[from] === -1) continue
      arcs++
      for (let second = out.start[broker]!; second < out.start[broker + 1]!; second++) {
        const to = out.target[second]!
        if (to === from || places[to] === -1 || hasTie(network, from, to)) continue
        const role = roleOf(places[from]!, own, places[to]!)
        roles[role]++
        total[role]++
      }
    }
    return roles
  })
  const known = sizes.reduce((sum, size) => sum + size, 0)
  const density = known < 2 ? 0 : arcs / (known * (known - 1))
  const chance = density ** 2 * (1 - density)
  return { nodes: counts, total, expected: names.map((group, own) => Object.assign({ group }, expectedOf(sizes, own, chance))) }
}

function roleOf(from: number, broker: number, to: number): BrokerageRole {
  if (from === to) return from === broker ? 'coordinator' : 'consultant'
  if (to === broker) return 'gatekeeper'
  return from === broker ? 'representative' : 'liaison'
}

function expectedOf(sizes: number[], own: number, chance: number): BrokerageCounts {
  const peers = sizes[own]! - 1
  const others = sizes.filter((_, place) => place !== own)
  const outside = others.reduce((sum, size) => sum + size, 0)
  const samePairs = others.reduce((sum, size) => sum + size * (size - 1), 0)
  const sameOrSelf = others.reduce((sum, size) => sum + size * size, 0)
  return {
    coordinator: chance * peers * (peers - 1),
    consultant: chance * samePairs,
    gatekeeper: chance * outside * peers,
    representative: chance * outside * peers,
    liaison: chance * (outside * outside - sameOrSelf),
  }
}

function noRoles(): BrokerageCounts {
  return { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 }
}
