import type { Network } from './network.ts'

/** A division into core and periphery that is being improved. Its correlation is −∞ where the pattern or the ties do not vary. */
export type CoreSearch = {
  core: Uint8Array
  reset: () => void
  flip: (node: number) => void
  correlation: () => number
  /** Improves it until a pass over all nodes no longer does; answers the correlation reached. */
  climb: () => number
}

/**
 * Search for the core of a network.
 *
 * Use: inside `corePeriphery`. Definition: as there. Arcs within the core, within the periphery, and of each node with the core are kept up to date, so that
 * the correlation after a flip needs no look at the ties. Units: none. Errors: none.
 *
 * @example
 * const search = coreSearch(network({ nodes: 4, edges: [[0, 1], [0, 2], [0, 3]] }), 'tied')
 * search.flip(0)
 * search.correlation() // 1
 */
export function coreSearch({ nodes, out, into }: Network, between: 'tied' | 'ignored'): CoreSearch {
  const core = new Uint8Array(nodes)
  const all = Int32Array.from(core, (_, node) => rowLength(out, node) + rowLength(into, node))
  const withCore = new Int32Array(nodes)
  const pairs = nodes * (nodes - 1)
  const arcs = out.target.length
  let [size, inCore, inPeriphery] = [0, 0, arcs]

  function correlationOf(coreSize: number, coreArcs: number, peripheryArcs: number): number {
    const corePairs = coreSize * (coreSize - 1)
    const peripheryPairs = (nodes - coreSize) * (nodes - coreSize - 1)
    const cells = between === 'tied' ? pairs : corePairs + peripheryPairs
    const pattern = cells - peripheryPairs
    const present = between === 'tied' ? arcs : coreArcs + peripheryArcs
    const spread = present * (cells - present) * pattern * (cells - pattern)
    return spread > 0 ? (cells * (present - peripheryArcs) - present * pattern) / Math.sqrt(spread) : -Infinity
  }

  function correlation(): number {
    return correlationOf(size, inCore, inPeriphery)
  }

  function afterFlip(node: number): number {
    const toCore = withCore[node]!
    const toPeriphery = all[node]! - toCore
    return core[node] === 0
      ? correlationOf(size + 1, inCore + toCore, inPeriphery - toPeriphery)
      : correlationOf(size - 1, inCore - toCore, inPeriphery + toPeriphery)
  }

  function flip(node: number) {
    const sign = core[node] === 0 ? 1 : -1
    inCore += sign * withCore[node]!
    inPeriphery -= sign * (all[node]! - withCore[node]!)
    size += sign
    core[node] = 1 - core[node]!
    for (const rows of [out, into])
      for (let arc = rows.start[node]!; arc < rows.start[node + 1]!; arc++) withCore[rows.target[arc]!]! += sign
  }

  function reset() {
    for (let node = 0; node < nodes; node++) if (core[node] === 1) flip(node)
  }

  /** Flips every node once, each time the one that leaves the correlation highest, then back to the best place on the way. */
  function pass(): boolean {
    const flipped: number[] = []
    const done = new Uint8Array(nodes)
    let [most, kept] = [correlation(), 0]
    for (let step = 0; step < nodes; step++) {
      let [next, highest] = [-1, -Infinity]
      for (let node = 0; node < nodes; node++) {
        if (done[node] === 1) continue
        const reached = afterFlip(node)
        if (reached > highest) [next, highest] = [node, reached]
      }
      if (next === -1) break
      flip(next)
      done[next] = 1
      flipped.push(next)
      if (highest > most + 1e-12) [most, kept] = [highest, flipped.length]
    }
    for (const node of flipped.slice(kept)) flip(node)
    return kept > 0
  }

  function climb(): number {
    while (pass());
    return correlation()
  }

  return { core, reset, flip, correlation, climb }
}

function rowLength({ start }: Network['out'], node: number): number {
  return start[node + 1]! - start[node]!
}
