import type { BrokerageCounts } from '../networks/brokerage.ts'
import type { CorePeriphery } from '../networks/core-periphery.ts'
import type { Louvain } from '../networks/louvain.ts'

export type ShapeSentence =
  | { key: 'shape.central' | 'shape.shared'; values: { centralization: number } }
  | { key: 'shape.communities' | 'shape.oneWhole'; values: { count: number; modularity: number } }
  | { key: 'shape.core' | 'shape.noCore'; values: { core: number; nodes: number } }
  | { key: 'shape.across' | 'shape.within'; values: { across: number; all: number } }
  | { key: 'shape.alike' | 'shape.unlike' | 'shape.mixed'; values: { assortativity: number } }

/** One thing about the shape of a network. */
export type Shape =
  | { centralization: number }
  | { communities: Louvain }
  | { corePeriphery: CorePeriphery }
  | { brokerage: BrokerageCounts }
  | { assortativity: number }

/**
 * Shape of a network in words.
 *
 * Use: whether ties gather around few people, fall into communities, have a core, are passed on across groups, and join people who are alike. A
 * description of this network, not a test: nothing is said of people one by one.
 * Definition: key and values for `say`; central from a centralisation of .3, communities from a modularity of .3, a core from a correlation of .5, across
 * when at least half of what is passed on crosses groups, alike or unlike from an assortativity of .1 either way. Units: none. Errors: none.
 *
 * @example shapeWords({ centralization: 0.6 }).key // 'shape.central'
 */
export function shapeWords(shape: Shape): ShapeSentence {
  if ('centralization' in shape) {
    const { centralization } = shape
    return { key: centralization >= 0.3 ? 'shape.central' : 'shape.shared', values: { centralization } }
  }
  if ('communities' in shape) {
    const { count } = shape.communities
    const modularity = shape.communities.modularity ?? 0
    return { key: modularity >= 0.3 && count > 1 ? 'shape.communities' : 'shape.oneWhole', values: { count, modularity } }
  }
  if ('corePeriphery' in shape) {
    const { correlation, core } = shape.corePeriphery
    const values = { core: core.filter((inside) => inside).length, nodes: core.length }
    return { key: (correlation ?? 0) >= 0.5 ? 'shape.core' : 'shape.noCore', values }
  }
  return 'brokerage' in shape ? brokered(shape.brokerage) : assorted(shape.assortativity)
}

function brokered({ coordinator, consultant, gatekeeper, representative, liaison }: BrokerageCounts): ShapeSentence {
  const across = consultant + gatekeeper + representative + liaison
  const all = across + coordinator
  return { key: across * 2 >= all ? 'shape.across' : 'shape.within', values: { across, all } }
}

function assorted(assortativity: number): ShapeSentence {
  if (Math.abs(assortativity) < 0.1) return { key: 'shape.mixed', values: { assortativity } }
  return { key: assortativity > 0 ? 'shape.alike' : 'shape.unlike', values: { assortativity } }
}
