import { type Rows, rowsOf, transposed } from './rows.ts'

/** A tie between two nodes, counted from 0, with a weight above 0; 1 where none is given. */
export type Edge = readonly [from: number, to: number, weight?: number]

/** A network made ready: ties by the node they leave and by the node they reach, the same rows where ties have no direction. */
export type Network = { nodes: number; directed: boolean; ties: number; out: Rows; into: Rows }

/**
 * Network of nodes and the ties between them.
 *
 * Use: first line of everything about networks. Nodes are 0 … nodes − 1, so that those without ties count too; make it once and hand it to as many
 * statistics as you like.
 * Definition: ties have no direction unless `directed`. A tie given twice is one whose weights are added (without direction, also when given once
 * from each end); a tie of a node with itself is left out. Inside: compressed sparse rows, neighbours ascending.
 * Units: weights in any unit, more being closer. Errors: RangeError when the nodes are no whole number above 0, a tie leads to a node that is not
 * there, or a weight is not finite and above 0.
 *
 * @example network({ nodes: 4, edges: [[0, 1], [1, 2], [1, 0, 2]] }).ties // 2
 */
export function network({
  nodes,
  edges,
  directed = false,
}: {
  nodes: number
  edges: readonly Edge[]
  directed?: boolean
}): Network {
  if (!Number.isInteger(nodes) || nodes < 1 || nodes > 2 ** 31 - 1)
    throw new RangeError(`network needs a whole number of nodes, at least one, not ${nodes}`)
  const most = directed ? edges.length : 2 * edges.length
  const from = new Int32Array(most)
  const to = new Int32Array(most)
  const weights = new Float64Array(most)
  let arcs = 0
  for (const [place, [source, target, weight = 1]] of edges.entries()) {
    if (!isNode(source, nodes) || !isNode(target, nodes))
      throw new RangeError(`network needs ties between nodes 0 to ${nodes - 1}: tie ${place + 1} is from ${source} to ${target}`)
    if (!(weight > 0 && weight < Infinity))
      throw new RangeError(`network needs weights above 0: that of tie ${place + 1} is ${weight}`)
    if (source === target) continue
    from[arcs] = source
    to[arcs] = target
    weights[arcs++] = weight
    if (directed) continue
    from[arcs] = target
    to[arcs] = source
    weights[arcs++] = weight
  }
  const out = rowsOf(nodes, from.subarray(0, arcs), to.subarray(0, arcs), weights)
  const ties = directed ? out.target.length : out.target.length / 2
  return { nodes, directed, ties, out, into: directed ? transposed(nodes, out) : out }
}

function isNode(node: number, nodes: number): boolean {
  return Number.isInteger(node) && node >= 0 && node < nodes
}
