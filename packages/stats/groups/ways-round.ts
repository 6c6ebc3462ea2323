import type { Network, Room } from './residual.ts'

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
  const source = up ? to[arc]! : from[arc]!
  const target = up ? from[arc]! : to[arc]!
  const short = inThree(network, room, { arc, source, target }, cost)
  distance.fill(Infinity)
  settled.fill(0)
  distance[source] = 0
  distance[target] = short.cost
  for (;;) {
    let node = -1
    let nearest = Infinity
    for (let other = 0; other < nodes && nearest > 0; other++) {
      if (settled[other] === 1 || distance[other]! >= nearest) continue
      node = other
      nearest = distance[other]!
    }
    if (node === -1) return null
    if (node === target) return nearest < short.cost ? pathTo(network, by, source, target) : short.path
    settled[node] = 1
    const end = ends[node]!
    for (let at = begins[node]!; at < end; at++) {
      const next = arcsAt[at]!
      const other = from[next] === node ? to[next]! : from[next]!
      const far = nearest + cost[next]!
      // What is no nearer than the way that is known cannot lead to a cheaper one.
      if (far >= distance[other]! || far >= distance[target]! || next === arc || roomFrom(network, room, next, node) <= 0)
        continue
      distance[other] = far
      by[other] = next
    }
  }
}

/** How far an arc’s count may move where a way leads over it from this end of it. */
const roomFrom = ({ from }: Network, { up, down }: Room, arc: number, node: number): number =>
  from[arc] === node ? up[arc]! : down[arc]!

/** For each node the arc by which a way from there ends, or -1. */
function lastSteps(network: Network, room: Room, arc: number, target: number): Int32Array {
  const { from, to, arcsAt, begins, ends } = network
  const { last } = network.work
  last.fill(-1)
  for (let at = begins[target]!; at < ends[target]!; at++) {
    const next = arcsAt[at]!
    const other = from[next] === target ? to[next]! : from[next]!
    if (next !== arc && roomFrom(network, room, next, other) > 0) last[other] = next
  }
  return last
}

type Ends = { arc: number; source: number; target: number }

/** The cheapest way of three steps, the fewest there can be: most ways are, and no dearer one need be looked for. */
function inThree(network: Network, room: Room, { arc, source, target }: Ends, cost: Float64Array): { cost: number; path: Path } {
  const { from, to, arcsAt, begins, ends } = network
  const last = lastSteps(network, room, arc, target)
  let best = Infinity
  let [first, second, third] = [-1, -1, -1]
  for (let at = begins[source]!; at < ends[source]!; at++) {
    const one = arcsAt[at]!
    if (one === arc || cost[one]! >= best || roomFrom(network, room, one, source) <= 0) continue
    const node = from[one] === source ? to[one]! : from[one]!
    for (let then = begins[node]!; then < ends[node]!; then++) {
      const two = arcsAt[then]!
      const other = from[two] === node ? to[two]! : from[two]!
      const three = last[other]!
      if (three === -1 || two === one || two === arc) continue
      const whole = cost[one]! + cost[two]! + cost[three]!
      if (whole >= best || roomFrom(network, room, two, node) <= 0) continue
      best = whole
      ;[first, second, third] = [one, two, three]
    }
  }
  if (first === -1) return { cost: Infinity, path: [] }
  const steps = [third, second, first]
  let node = target
  const path = steps.map((step) => {
    const rises = to[step] === node
    node = rises ? from[step]! : to[step]!
    return { arc: step, up: rises }
  })
  return { cost: best, path }
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
  const { by, queue } = network.work
  const { up: rising, down: falling } = room
  const source = up ? to[arc]! : from[arc]!
  const target = up ? from[arc]! : to[arc]!
  const lastStep = lastSteps(network, room, arc, target)
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
      if (lastStep[other] !== -1) {
        by[target] = lastStep[other]!
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
