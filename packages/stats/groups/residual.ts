/**
 * A table as a network: rows and columns are nodes, each count an arc from its row to its column, each column's total an arc to one last node.
 * What balances at every node is a table with the same totals.
 */
export type Network = {
  nodes: number
  from: Int32Array
  to: Int32Array
  /** The arcs at each node, one node after the other, and where each node’s begin and end. */
  arcsAt: Int32Array
  begins: Int32Array
  ends: Int32Array
  /** Room to work in: searches are asked for thousands of times. */
  work: { distance: Float64Array; by: Int32Array; settled: Uint8Array; queue: Int32Array; last: Int32Array }
}

/** How far each arc's count may move up and down while everything that is shown stays as it is; 0 for what is shown. */
export type Room = { up: Float64Array; down: Float64Array }

/**
 * Network of a table of so many rows and columns.
 *
 * Use: the ground of suppression in tables with totals. Definition: arc row × columns + column for a count, then one arc a column for its total.
 * Units: positions. Errors: none.
 *
 * @example networkOf(2, 3).from.length // 9
 */
export function networkOf(rows: number, columns: number): Network {
  const arcs = rows * columns + columns
  const from = new Int32Array(arcs)
  const to = new Int32Array(arcs)
  for (let arc = 0; arc < arcs; arc++) {
    const inside = arc < rows * columns
    from[arc] = inside ? Math.floor(arc / columns) : rows + (arc - rows * columns)
    to[arc] = inside ? rows + (arc % columns) : rows + columns
  }
  const nodes = rows + columns + 1
  const begins = new Int32Array(nodes + 1)
  for (let arc = 0; arc < arcs; arc++) {
    begins[from[arc]! + 1]!++
    begins[to[arc]! + 1]!++
  }
  for (let node = 0; node < nodes; node++) begins[node + 1]! += begins[node]!
  const arcsAt = new Int32Array(2 * arcs)
  const next = begins.slice()
  for (let arc = 0; arc < arcs; arc++) {
    arcsAt[next[from[arc]!]!++] = arc
    arcsAt[next[to[arc]!]!++] = arc
  }
  const work = {
    distance: new Float64Array(nodes),
    by: new Int32Array(nodes),
    settled: new Uint8Array(nodes),
    queue: new Int32Array(nodes),
    last: new Int32Array(nodes),
  }
  return { nodes, from, to, arcsAt, begins: begins.subarray(0, nodes), ends: begins.slice(1), work }
}

/**
 * The network without the arcs whose counts cannot move.
 *
 * Use: where most counts are shown and ways round are sought thousands of times, each search looks only at what is open. Definition: the same nodes, and of their
 * arcs those that have room up or down, in the same order. Units: positions. Errors: none.
 *
 * @example
 * const room = { up: Float64Array.of(5, 0, 0, 0, 0, 0), down: Float64Array.of(0, 5, 0, 0, 0, 0) }
 * Array.from(openOf(networkOf(2, 2), room).ends) // [2, 2, 5, 8, 10]
 */
export function openOf(network: Network, room: Room): Network {
  const open = { ...network, arcsAt: network.arcsAt.slice(), ends: network.ends.slice() }
  for (let node = 0; node < network.nodes; node++) openAt(open, network, room, node)
  return open
}

/**
 * Brings such a network up to date where one arc was opened or closed.
 *
 * Use: after each change of what is shown. Definition: looks anew at the arcs of its two nodes. Units: positions. Errors: none.
 *
 * @example
 * const room = { up: new Float64Array(6), down: new Float64Array(6) }
 * const open = openOf(networkOf(2, 2), room)
 * room.up[0] = 5
 * reopen(open, networkOf(2, 2), room, 0)
 * Array.from(open.ends) // [1, 2, 5, 7, 10]
 */
export function reopen(open: Network, network: Network, room: Room, arc: number): void {
  openAt(open, network, room, network.from[arc]!)
  openAt(open, network, room, network.to[arc]!)
}

function openAt(open: Network, network: Network, { up, down }: Room, node: number): void {
  let last = network.begins[node]!
  for (let at = last; at < network.ends[node]!; at++) {
    const arc = network.arcsAt[at]!
    if (up[arc]! > 0 || down[arc]! > 0) open.arcsAt[last++] = arc
  }
  open.ends[node] = last
}
