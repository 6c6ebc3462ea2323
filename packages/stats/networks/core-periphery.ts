import { randomFrom, shuffle } from '../inputs/random-from.ts'
import { type CoreSearch, coreSearch } from './core-search.ts'
import { degree } from './degree.ts'
import type { Network } from './network.ts'

export type CorePeriphery = {
  /** Correlation of the ties with the pattern; null when no division has one: without ties, with all of them, or with too few nodes. */
  correlation: number | null
  /** Is each node in the core? */
  core: boolean[]
}

export type CorePeripheryOptions = {
  /** The same seed gives the same core everywhere. */
  seed: number
  /** Ties between core and periphery belong to the pattern (tied, unless told) or are left out of it. */
  between?: 'tied' | 'ignored'
  /** Searches from divisions by chance, besides the one from the nodes with most ties; 30 unless told. */
  starts?: number
}

/**
 * Core and periphery of a network.
 *
 * Use: is there one core that everything hangs on, and who works outside it? A correlation below about .5 says that the network is otherwise shaped.
 * Definition: the division into core and periphery whose pattern correlates most (Pearson, over ordered pairs) with the ties. Pattern: 1 where either node
 * is of the core, else 0; or 1 within the core, 0 within the periphery, pairs between left out (Borgatti & Everett 1999, Social Networks 21:375,
 * discrete model; the second is R netUtils `core_periphery`). The two give different cores and numbers. Searched in passes that flip each node once and
 * keep the best of the way (after Kernighan & Lin 1970, Bell System Technical Journal 49:291), from several starts: a better division may exist. Weights
 * take no part. Time grows with the square of nodes. Units: −1 to 1. Errors: RangeError when the seed is no whole number, or starts are not whole and
 * at least 0.
 *
 * @example corePeriphery(network({ nodes: 4, edges: [[0, 1], [0, 2], [0, 3]] }), { seed: 1 }).core // [true, false, false, false]
 */
export function corePeriphery(network: Network, { seed, between = 'tied', starts = 30 }: CorePeripheryOptions): CorePeriphery {
  const random = randomFrom('corePeriphery', seed)
  if (!Number.isInteger(starts) || starts < 0) throw new RangeError(`corePeriphery needs at least 0 starts, not ${starts}`)
  const { nodes } = network
  const search = coreSearch(network, between)
  let best: CorePeriphery = { correlation: null, core: Array.from({ length: nodes }, () => false) }
  const keep = () => {
    const correlation = search.climb()
    if (correlation > (best.correlation ?? -Infinity)) best = { correlation, core: [...search.core].map(Boolean) }
  }
  startFromMostTied(network, search)
  keep()
  const order = Int32Array.from({ length: nodes }, (_, node) => node)
  for (let start = 0; start < starts; start++) {
    search.reset()
    const size = Math.round(((start + 1) * nodes) / (starts + 1))
    for (const node of shuffle(random, order).subarray(0, size)) search.flip(node)
    keep()
  }
  return best
}

/** Adds nodes by falling degree and goes back to where the correlation was highest. */
function startFromMostTied(network: Network, search: CoreSearch) {
  const degrees = degree(network)
  const order = Array.from(degrees, (_, node) => node).toSorted((one, other) => degrees[other]! - degrees[one]!)
  let [most, size] = [-Infinity, 0]
  for (const [place, node] of order.entries()) {
    search.flip(node)
    const correlation = search.correlation()
    if (correlation > most) [most, size] = [correlation, place + 1]
  }
  for (const node of order.slice(size)) search.flip(node)
}
