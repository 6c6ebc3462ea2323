import { hasTie } from './has-tie.ts'
import type { Network } from './network.ts'

export type Reciprocity = {
  /** Share of arcs that are answered; null when there is none. */
  reciprocity: number | null
  /** Pairs of nodes tied both ways, one way, and not at all. */
  mutual: number
  asymmetric: number
  absent: number
}

/**
 * Reciprocity of directed ties.
 *
 * Use: are those who are named as a support naming back? Definition: arcs whose opposite is there ÷ arcs (R igraph `reciprocity`, sna
 * `grecip(measure = "edgewise")`). The counts of pairs are given since others divide otherwise: mutual ÷ (mutual + asymmetric) is igraph's "ratio" and
 * sna's "dyadic.nonnull"; (mutual + absent) ÷ all pairs is sna's default, in which silence counts as agreement.
 * Units: share, 0 to 1; pairs. Errors: RangeError when ties have no direction: then all are mutual and the question has no meaning.
 *
 * @example reciprocity(network({ nodes: 3, edges: [[0, 1], [1, 0], [1, 2]], directed: true })).reciprocity // 0.6666666666666666
 */
export function reciprocity(network: Network): Reciprocity {
  const { nodes, directed, ties, out } = network
  if (!directed) throw new RangeError('reciprocity needs directed ties')
  let answered = 0
  for (let node = 0; node < nodes; node++)
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) if (hasTie(network, out.target[arc]!, node)) answered++
  const mutual = answered / 2
  const asymmetric = ties - answered
  return {
    reciprocity: ties === 0 ? null : answered / ties,
    mutual,
    asymmetric,
    absent: (nodes * (nodes - 1)) / 2 - mutual - asymmetric,
  }
}
