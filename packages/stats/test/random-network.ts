import * as fc from 'fast-check'
import { type Edge, type Network, network } from '../networks/network.ts'

/** Any small network: directed or not unless told, with loops and ties given twice, weights from 1 to 3. */
export function anyNetwork({ min = 1, max = 9, directed }: { min?: number; max?: number; directed?: boolean } = {}) {
  return fc.integer({ min, max }).chain((nodes) => {
    const node = fc.integer({ min: 0, max: nodes - 1 })
    const edges = fc.array(fc.tuple(node, node, fc.integer({ min: 1, max: 3 })), { maxLength: 3 * nodes })
    return fc
      .tuple(edges, directed === undefined ? fc.boolean() : fc.constant(directed))
      .map(([ties, way]): Network => network({ nodes, edges: ties, directed: way }))
  })
}

/** The same network with its nodes in another order: node v becomes order[v]. */
export function relabelled({ nodes, directed, out }: Network, order: readonly number[]): Network {
  const edges: Edge[] = []
  for (let node = 0; node < nodes; node++) {
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const other = out.target[arc]!
      if (directed || node < other) edges.push([order[node]!, order[other]!, out.weight[arc]!])
    }
  }
  return network({ nodes, edges, directed })
}

/** A network and an order of its nodes. */
export function networkAndOrder(options: Parameters<typeof anyNetwork>[0] = {}) {
  return anyNetwork(options).chain((made) =>
    fc.tuple(
      fc.constant(made),
      fc.shuffledSubarray(
        Array.from({ length: made.nodes }, (_, node) => node),
        { minLength: made.nodes },
      ),
    ),
  )
}
