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

/** Steps of a path: each an arc, and whether its count goes up by it. */
export type Path = { arc: number; up: boolean }[]

/**
 * The cheapest way round by which one count could move.
 *
 * Use: what would have to be hidden so that a count could be another; nothing, where the way leads over hidden counts alone.
 * Definition: shortest path (Dijkstra 1959) from one end of the arc to the other over arcs that have room; null where there is none. Units: those of the costs. Errors: none.
 *
 * @example
 * const network = networkOf(2, 2)
 * const room = { up: new Float64Array(6).fill(5), down: new Float64Array(6).fill(5) }
 * wayRound(network, room, 0, true, new Float64Array(6)).length // 3
 */
export function wayRound(network: Network, room: Room, arc: number, up: boolean, cost: Float64Array): Path | null {
  const { nodes, from, to, arcsAt, begins, ends } = network
  const { distance, by, settled } = network.work
  const { up: rising, down: falling } = room
  const source = up ? to[arc]! : from[arc]!
  const target = up ? from[arc]! : to[arc]!
  distance.fill(Infinity)
  settled.fill(0)
  distance[source] = 0
  for (;;) {
    let node = -1
    let nearest = Infinity
    for (let other = 0; other < nodes && nearest > 0; other++) {
      if (settled[other] === 1 || distance[other]! >= nearest) continue
      node = other
      nearest = distance[other]!
    }
    if (node === -1) return null
    if (node === target) return pathTo(network, by, source, target)
    settled[node] = 1
    const end = ends[node]!
    for (let at = begins[node]!; at < end; at++) {
      const next = arcsAt[at]!
      const forward = from[next] === node
      const other = forward ? to[next]! : from[next]!
      const far = nearest + cost[next]!
      // What is no nearer than the way that is known cannot lead to a cheaper one.
      if (far >= distance[other]! || far >= distance[target]! || next === arc || (forward ? rising[next]! : falling[next]!) <= 0)
        continue
      distance[other] = far
      by[other] = next
    }
  }
}

function pathTo({ from, to }: Network, by: Int32Array, source: number, target: number): Path {
  const path: Path = []
  for (let node = target; node !== source;) {
    const arc = by[node]!
    const up = to[arc] === node
    path.push({ arc, up })
    node = up ? from[arc]! : to[arc]!
  }
  return path
}

/**
 * The shortest way round over counts that may move.
 *
 * Use: whether what is hidden lets a count move, asked thousands of times. Definition: breadth first from one end of the arc to the other over arcs that have
 * room, done as soon as a node is met that is one step from there; null where there is none. Units: none. Errors: none.
 *
 * @example
 * const room = { up: new Float64Array(6).fill(5), down: new Float64Array(6).fill(5) }
 * shortestWay(networkOf(2, 2), room, 0, true).length // 3
 */
export function shortestWay(network: Network, room: Room, arc: number, up: boolean): Path | null {
  const { from, to, arcsAt, begins, ends } = network
  const { by, queue, last: lastArc } = network.work
  const { up: rising, down: falling } = room
  const source = up ? to[arc]! : from[arc]!
  const target = up ? from[arc]! : to[arc]!
  lastArc.fill(-1)
  for (let at = begins[target]!; at < ends[target]!; at++) {
    const next = arcsAt[at]!
    const forward = to[next] === target
    if ((forward ? rising[next]! : falling[next]!) > 0 && next !== arc) lastArc[forward ? from[next]! : to[next]!] = next
  }
  by.fill(-1)
  queue[0] = source
  let last = 1
  for (let first = 0; first < last; first++) {
    const node = queue[first]!
    const end = ends[node]!
    for (let at = begins[node]!; at < end; at++) {
      const next = arcsAt[at]!
      const forward = from[next] === node
      if ((forward ? rising[next]! : falling[next]!) <= 0 || next === arc) continue
      const other = forward ? to[next]! : from[next]!
      if (by[other] !== -1 || other === source) continue
      by[other] = next
      if (lastArc[other] !== -1) {
        by[target] = lastArc[other]!
        return pathTo(network, by, source, target)
      }
      queue[last++] = other
    }
  }
  return null
}

/**
 * Moves counts back along a path by which they were moved.
 *
 * Use: to look how far something could move without moving it. Definition: undoes `moveAlong`. Units: counts. Errors: none.
 *
 * @example
 * const room = { up: Float64Array.of(3), down: Float64Array.of(0) }
 * moveBack(room, [{ arc: 0, up: true }], moveAlong(room, [{ arc: 0, up: true }], 2))
 * room.up[0] // 3
 */
export function moveBack(room: Room, path: Path, by: number): void {
  for (const { arc, up } of path) {
    room.up[arc]! += up ? by : -by
    room.down[arc]! += up ? -by : by
  }
}

/**
 * Moves counts along a path as far as its narrowest step allows, and no further than wanted.
 *
 * Use: after it the room is what is left. Definition: the least room of the steps. Units: counts. Errors: none.
 *
 * @example
 * const room = { up: Float64Array.of(3), down: Float64Array.of(0) }
 * moveAlong(room, [{ arc: 0, up: true }], 5) // 3
 */
export function moveAlong(room: Room, path: Path, wanted: number): number {
  let by = wanted
  for (const { arc, up } of path) by = Math.min(by, up ? room.up[arc]! : room.down[arc]!)
  for (const { arc, up } of path) {
    room.up[arc]! += up ? -by : by
    room.down[arc]! += up ? by : -by
  }
  return by
}
