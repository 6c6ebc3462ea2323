import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, fall, florence, kite, marriages, spring } from '../test/network-data.ts'
import { networkAndOrder, relabelled } from '../test/random-network.ts'
import { type Edge, network } from './network.ts'
import { qapCorrelation } from './qap-correlation.ts'

const backwards = relabelled(kite, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
const sameThird = network({
  nodes: 16,
  edges: Array.from({ length: 256 }, (_, pair): Edge => [Math.floor(pair / 16), pair % 16]).filter(
    ([from, to]) => from < to && (to - from) % 3 === 0,
  ),
})

// R sna 2.7-1 gcor, and qaptest with 20,000 exchanges, pgreq and pleeq. Monte-Carlo error of both together at most .005.
test.each([
  ['Florentine marriages and business', marriages, business, 0.371867872080547, 0.00085, 0.9998],
  ['the kite and the kite backwards', kite, backwards, 0.166666666667, 0.2054, 0.9223],
  ['Florentine marriages and every third family', marriages, sameThird, -0.0409960030845, 0.7514, 0.44795],
])('%s', (_, one, other, correlation, high, low) => {
  const result = qapCorrelation(one, other, { seed: 4, permutations: 20_000 })
  expect(result.correlation).toBeCloseTo(correlation, 11)
  const error = (share: number) => 4 * Math.sqrt((2 * share * (1 - share)) / 20_000) + 1e-4
  expect(Math.abs(result.probabilityAsHigh! - high)).toBeLessThan(error(high))
  expect(Math.abs(result.probabilityAsLow! - low)).toBeLessThan(error(low))
})

// R 4.2.2: all 5,040 exchanges of seven nodes, the first seven of the kite against a ring.
test('seven nodes against all exchanges there are', () => {
  const first: Edge[] = []
  for (let node = 0; node < 7; node++)
    for (const other of kite.out.target.subarray(kite.out.start[node]!, kite.out.start[node + 1]!))
      if (node < other && other < 7) first.push([node, other])
  const ring = network({ nodes: 7, edges: [0, 1, 2, 3, 4, 5, 6].map((node): Edge => [node, (node + 1) % 7]) })
  const result = qapCorrelation(network({ nodes: 7, edges: first }), ring, { seed: 5, permutations: 20_000 })
  expect(result.correlation).toBeCloseTo(-0.142857142857, 11)
  expect(Math.abs(result.probabilityAsHigh! - 0.866666666667)).toBeLessThan(0.01)
  expect(Math.abs(result.probabilityAsLow! - 0.433333333333)).toBeLessThan(0.014)
})

test('directed, weighted, and never a probability of 0', () => {
  const boys = qapCorrelation(fall, spring, { seed: 1, permutations: 199 })
  expect(boys.correlation).toBeCloseTo(0.531268457414, 11)
  expect(boys).toMatchObject({ probabilityAsHigh: 1 / 200, probabilityAsLow: 1, permutations: 199 })
  expect(qapCorrelation(florence, marriages, { seed: 1 }).correlation).toBeCloseTo(0.850139686894, 11)
})

test('is the same either way round and with both relabelled; with itself it is 1', () => {
  fc.assert(
    fc.property(networkAndOrder({ min: 3 }), networkAndOrder({ min: 9, max: 9 }), ([one, order], [wide]) => {
      const edges = Array.from({ length: one.nodes }, (_, node) => node).flatMap((node): Edge[] =>
        [...wide.out.target.subarray(wide.out.start[node]!, wide.out.start[node + 1]!)]
          .filter((other) => other < one.nodes)
          .map((other) => [node, other]),
      )
      const other = network({ nodes: one.nodes, edges, directed: wide.directed })
      const value = qapCorrelation(one, other, { seed: 1, permutations: 100 }).correlation
      const turned = qapCorrelation(other, one, { seed: 1, permutations: 100 }).correlation
      const moved = qapCorrelation(relabelled(one, order), relabelled(other, order), { seed: 1, permutations: 100 }).correlation
      expect([turned === null, moved === null]).toEqual([value === null, value === null])
      expect(turned ?? 0).toBeCloseTo(value ?? 0, 9)
      expect(moved ?? 0).toBeCloseTo(value ?? 0, 9)
      expect(qapCorrelation(one, one, { seed: 1, permutations: 100 }).correlation ?? 1).toBeCloseTo(1, 9)
    }),
  )
})

test('no variation, no correlation', () => {
  const none = network({ nodes: 3, edges: [] })
  const all = network({
    nodes: 3,
    edges: [
      [0, 1, 0.1],
      [0, 2, 0.1],
      [1, 2, 0.1],
    ],
  })
  for (const flat of [none, all])
    expect(qapCorrelation(flat, network({ nodes: 3, edges: [[0, 1]] }), { seed: 1, permutations: 100 })).toEqual({
      correlation: null,
      probabilityAsHigh: null,
      probabilityAsLow: null,
      permutations: 100,
    })
})

test('refuses networks of other nodes or too few, a seed or permutations that are none', () => {
  expect(() => qapCorrelation(kite, marriages, { seed: 1 })).toThrow(
    'qapCorrelation needs two networks of the same three or more nodes, not 10 and 16',
  )
  const two = network({ nodes: 2, edges: [[0, 1]] })
  expect(() => qapCorrelation(two, two, { seed: 1 })).toThrow('not 2 and 2')
  expect(() => qapCorrelation(kite, kite, { seed: 0.5 })).toThrow('qapCorrelation needs a whole number as its seed, not 0.5')
  for (const permutations of [99, 100.5])
    expect(() => qapCorrelation(kite, kite, { seed: 1, permutations })).toThrow(
      `qapCorrelation needs at least 100 permutations, not ${permutations}`,
    )
})
