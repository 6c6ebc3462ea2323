import type { Network } from './network.ts'

/**
 * Assortativity by value.
 *
 * Use: are people tied to others like themselves in a number: years of experience, size of school?
 * Definition: Pearson correlation of the values at both ends over arcs (Newman 2003, Physical Review E 67:026126, eq. 21; R igraph `assortativity`).
 * Without direction each tie is two arcs. Arcs of a node whose value is null take no part; weights take none.
 * Units: −1 to 1. Null when there is no tie, or no variation at one of the ends. Errors: RangeError when there is not one value, or null, for each node, or
 * one is not finite.
 *
 * @example valueAssortativity(network({ nodes: 4, edges: [[0, 1], [1, 2], [2, 3]] }), [1, 2, 3, 4]) // 0.4545454545454545
 */
export function valueAssortativity(network: Network, values: readonly (number | null)[]): number | null {
  if (values.length !== network.nodes)
    throw new RangeError(`valueAssortativity needs a value, or null, for each of ${network.nodes} nodes, not ${values.length}`)
  const wrong = values.find((value) => value !== null && !Number.isFinite(value))
  if (wrong !== undefined) throw new RangeError(`valueAssortativity needs finite values or null, not ${wrong}`)
  return correlationOverArcs(network, values, values)
}

/** Pearson correlation over arcs of what stands at their beginnings with what stands at their ends. */
export function correlationOverArcs(
  { nodes, out }: Network,
  atStart: ArrayLike<number | null>,
  atEnd: ArrayLike<number | null>,
): number | null {
  let [arcs, meanStart, meanEnd, starts, ends, both] = [0, 0, 0, 0, 0, 0]
  for (let node = 0; node < nodes; node++) {
    const one = atStart[node]!
    if (one === null) continue
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const other = atEnd[out.target[arc]!]!
      if (other === null) continue
      arcs++
      const [stepStart, stepEnd] = [one - meanStart, other - meanEnd]
      meanStart += stepStart / arcs
      meanEnd += stepEnd / arcs
      starts += stepStart * (one - meanStart)
      ends += stepEnd * (other - meanEnd)
      both += stepStart * (other - meanEnd)
    }
  }
  return starts > 0 && ends > 0 ? both / Math.sqrt(starts * ends) : null
}
