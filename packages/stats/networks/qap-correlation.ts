import { randomFrom, shuffle } from '../inputs/random-from.ts'
import type { Network } from './network.ts'

export type QapCorrelation = {
  /** Null when all pairs of one of the networks are alike. */
  correlation: number | null
  /** Probability of a correlation as high, or as low, were the nodes of one network exchanged by chance; null when the correlation is. */
  probabilityAsHigh: number | null
  probabilityAsLow: number | null
  permutations: number
}

export type QapOptions = {
  /** The same seed gives the same probabilities everywhere. */
  seed: number
  /** Exchanges to draw, 1000 unless told. */
  permutations?: number
}

/**
 * QAP correlation of two networks on the same nodes.
 *
 * Use: do those who teach the same grade also seek advice from each other? An ordinary test would take pairs for independent, which they are not.
 * Definition: Pearson correlation of the weights of all ordered pairs of different nodes, 0 where there is no tie; the probability is
 * (1 + exchanges at least as high) ÷ (1 + exchanges), the nodes of one network being exchanged as a whole (Hubert & Schultz 1976, British Journal of
 * Mathematical and Statistical Psychology 29:190; Krackhardt 1987, Social Networks 9:171; R sna `qaptest(list(x, y), gcor)`, which leaves out the 1s
 * and can so report a probability of 0). Units: −1 to 1. Errors: RangeError when the networks have not the same nodes or fewer than three, the
 * seed is no whole number, or permutations are not whole and at least 100.
 *
 * @example
 * const one = network({ nodes: 4, edges: [[0, 1], [1, 2], [2, 3]] })
 * const other = network({ nodes: 4, edges: [[0, 1], [1, 2]] })
 * qapCorrelation(one, other, { seed: 1 }).correlation // 0.7071067811865475
 */
export function qapCorrelation(one: Network, other: Network, { seed, permutations = 1000 }: QapOptions): QapCorrelation {
  const { nodes } = one
  if (other.nodes !== nodes || nodes < 3)
    throw new RangeError(`qapCorrelation needs two networks of the same three or more nodes, not ${nodes} and ${other.nodes}`)
  const random = randomFrom('qapCorrelation', seed)
  if (!Number.isInteger(permutations) || permutations < 100)
    throw new RangeError(`qapCorrelation needs at least 100 permutations, not ${permutations}`)
  const [first, second] = [momentsOf(one), momentsOf(other)]
  const order = Int32Array.from({ length: nodes }, (_, node) => node)
  const spread = Math.sqrt(first.spread * second.spread)
  if (spread === 0) return { correlation: null, probabilityAsHigh: null, probabilityAsLow: null, permutations }
  const product = productUnder(one, other)
  const observed = product(order)
  // Sums of the same products in another order may differ in their last digits.
  const slack = 1e-10 * observed
  let [high, low] = [1, 1]
  for (let drawn = 0; drawn < permutations; drawn++) {
    const exchanged = product(shuffle(random, order))
    if (exchanged >= observed - slack) high++
    if (exchanged <= observed + slack) low++
  }
  return {
    correlation: (nodes * (nodes - 1) * observed - first.sum * second.sum) / spread,
    probabilityAsHigh: high / (1 + permutations),
    probabilityAsLow: low / (1 + permutations),
    permutations,
  }
}

/** Over all ordered pairs: the sum of the weights, and pairs × sum of squares − sum²; 0 where all are alike. */
function momentsOf({ nodes, out }: Network): { sum: number; spread: number } {
  const pairs = nodes * (nodes - 1)
  if (out.weight.length === pairs && out.weight.every((weight) => weight === out.weight[0])) return { sum: 0, spread: 0 }
  const sum = out.weight.reduce((total, weight) => total + weight, 0)
  const mean = sum / pairs
  const around = out.weight.reduce((total, weight) => total + (weight - mean) ** 2, 0)
  return { sum, spread: pairs * (around + (pairs - out.weight.length) * mean * mean) }
}

/** Sum over arcs of one network of its weight × that of the other network's arc between the nodes put in their places. */
function productUnder({ nodes, out: one }: Network, { out: other }: Network): (order: Int32Array) => number {
  const weights = new Float64Array(nodes)
  return (order) => {
    let sum = 0
    for (let node = 0; node < nodes; node++) {
      const placed = order[node]!
      for (let arc = other.start[placed]!; arc < other.start[placed + 1]!; arc++) weights[other.target[arc]!] = other.weight[arc]!
      for (let arc = one.start[node]!; arc < one.start[node + 1]!; arc++)
        sum += one.weight[arc]! * weights[order[one.target[arc]!]!]!
      for (let arc = other.start[placed]!; arc < other.start[placed + 1]!; arc++) weights[other.target[arc]!] = 0
    }
    return sum
  }
}
