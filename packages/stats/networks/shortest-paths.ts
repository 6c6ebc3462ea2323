import type { Network } from './network.ts'

/**
 * Dependencies of one source on every node, by its shortest paths.
 *
 * Use: inside betweenness. Definition: Brandes 2001, Journal of Mathematical Sociology 25:163: σ counts shortest paths, δ(v) = Σ σ(v) ÷ σ(w) ×
 * (1 + δ(w)) over the nodes w one step further. Both ways a level of nodes is worked either from its own ties or from those of the level beyond,
 * whichever are fewer (Beamer, Asanović & Patterson 2012, SC12). Worked from its own, the sum needs no test: what does not belong is 0.
 * By distance, a pair counts for a node by how far along its paths the node lies: 0 at the source, 1 at the end.
 * Units: pairs of nodes. Errors: none; the array is used again at the next call.
 *
 * @example [...shortestPaths(network({ nodes: 3, edges: [[0, 1], [1, 2]] }))(0)] // [2, 1, 0]
 */
export function shortestPaths({ nodes, out, into }: Network, byDistance = false): (source: number) => Float64Array {
  const { start: outStart, target: outTarget } = out
  const { start: inStart, target: inTarget } = into
  const distance = new Int32Array(nodes).fill(-1)
  const paths = new Float64Array(nodes)
  const share = new Float64Array(nodes)
  const dependency = new Float64Array(nodes)
  const order = new Int32Array(nodes)
  const levels = new Int32Array(nodes + 2)
  const outTies = new Float64Array(nodes + 1)
  const inTies = new Float64Array(nodes + 1)
  let reached = 0

  function discover(node: number, level: number) {
    distance[node] = level
    order[reached++] = node
    outTies[level]! += outStart[node + 1]! - outStart[node]!
    inTies[level]! += inStart[node + 1]! - inStart[node]!
  }

  /** Counts the shortest paths to every node, level by level; answers how many levels there are. */
  function count(source: number): number {
    paths[source] = 1
    discover(source, 0)
    let unreachedTies = inTarget.length - inTies[0]!
    for (let level = 0; ; level++) {
      const from = levels[level]!
      const to = reached
      levels[level + 1] = to
      if (from === to) return level
      outTies[level + 1] = inTies[level + 1] = 0
      if (unreachedTies + nodes < outTies[level]!) {
        for (let node = 0; node < nodes; node++) {
          if (distance[node]! >= 0) continue
          let sum = 0
          for (let arc = inStart[node]!; arc < inStart[node + 1]!; arc++) sum += paths[inTarget[arc]!]!
          if (sum === 0) continue
          share[node] = sum
          discover(node, level + 1)
        }
        // Written after the level is whole, since its nodes must not yet count for one another.
        for (let place = to; place < reached; place++) {
          const node = order[place]!
          paths[node] = share[node]!
          share[node] = 0
        }
      } else {
        for (let place = from; place < to; place++) {
          const node = order[place]!
          const ways = paths[node]!
          for (let arc = outStart[node]!; arc < outStart[node + 1]!; arc++) {
            const next = outTarget[arc]!
            if (distance[next] === -1) discover(next, level + 1)
            if (distance[next] === level + 1) paths[next]! += ways
          }
        }
      }
      unreachedTies -= inTies[level + 1]!
    }
  }

  /** Adds up dependencies from the furthest level back. `share` of a node is (1 + δ) ÷ σ, and 0 until its level is whole. */
  function gather(depth: number) {
    for (let level = depth - 1; level >= 0; level--) {
      const from = levels[level]!
      const to = levels[level + 1]!
      // Of the last level nothing lies beyond, and its end stands twice.
      if (2 * inTies[level + 1]! < outTies[level]!) {
        for (let place = to; place < levels[level + 2]!; place++) {
          const node = order[place]!
          for (let arc = inStart[node]!; arc < inStart[node + 1]!; arc++) {
            const nearer = inTarget[arc]!
            if (distance[nearer] === level) dependency[nearer]! += share[node]!
          }
        }
      } else {
        for (let place = from; place < to; place++) {
          const node = order[place]!
          let sum = 0
          for (let arc = outStart[node]!; arc < outStart[node + 1]!; arc++) sum += share[outTarget[arc]!]!
          dependency[node] = sum
        }
      }
      const itself = byDistance ? 1 / Math.max(1, level) : 1
      for (let place = from; place < to; place++) {
        const node = order[place]!
        dependency[node]! *= paths[node]!
        share[node] = (itself + dependency[node]!) / paths[node]!
      }
    }
  }

  return (source) => {
    for (let place = 0; place < reached; place++) {
      const node = order[place]!
      distance[node] = -1
      paths[node] = share[node] = dependency[node] = 0
    }
    reached = 0
    outTies[0] = inTies[0] = 0
    gather(count(source))
    if (byDistance) for (const node of order.subarray(0, reached)) dependency[node]! *= distance[node]!
    return dependency
  }
}
