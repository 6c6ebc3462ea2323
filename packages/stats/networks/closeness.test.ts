import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages, spring } from '../test/network-data.ts'
import { anyNetwork, networkAndOrder, relabelled } from '../test/random-network.ts'
import { closeness } from './closeness.ts'
import { network } from './network.ts'

// R igraph 1.3.5 harmonic_centrality(normalized = TRUE).
test('kite, Florentine marriages and business', () => {
  const flown = [
    0.675925925926, 0.675925925926, 0.62037037037, 0.787037037037, 0.62037037037, 0.759259259259, 0.759259259259, 0.666666666667,
    0.518518518519, 0.37962962963,
  ]
  for (const [node, value] of closeness(kite).entries()) expect(value).toBeCloseTo(flown[node]!, 11)
  const wed = [
    0.394444444444, 0.522222222222, 0.472222222222, 0.48, 0.461111111111, 0.355555555556, 0.538888888889, 0.357777777778,
    0.633333333333, 0.317777777778, 0.452222222222, 0, 0.533333333333, 0.438888888889, 0.522222222222, 0.522222222222,
  ]
  for (const [node, value] of closeness(marriages).entries()) expect(value).toBeCloseTo(wed[node]!, 11)
  const traded = [
    0, 0, 0.455555555556, 0.361111111111, 0.4, 0.361111111111, 0.295555555556, 0.394444444444, 0.461111111111, 0.291111111111,
    0.433333333333, 0, 0, 0.291111111111, 0, 0.291111111111,
  ]
  for (const [node, value] of closeness(business).entries()) expect(value).toBeCloseTo(traded[node]!, 11)
})

test('karate club: the two leaders are nearest', () => {
  const values = closeness(karate)
  expect(values[0]).toBeCloseTo(0.70202020202, 11)
  expect(values[33]).toBeCloseTo(0.704545454545, 11)
  expect(values[16]).toBeCloseTo(0.336363636364, 11)
})

test.each([
  [
    'fall',
    fall,
    8.77197971781,
    [0.1574074074074, 0.1243055555556, 0.1104166666667],
    [0.1128637566138, 0.0866567460317, 0.0277777777778],
  ],
  [
    'spring',
    spring,
    12.7893794092,
    [0.288558201058, 0.232787698413, 0.226752645503],
    [0.0694444444444, 0.037037037037, 0.0416666666667],
  ],
])('boys in the %s, directed: the sum, and members 13 to 15, out and in', (_, made, whole, outward, inward) => {
  const [out, into] = [closeness(made), closeness(made, 'in')]
  for (const values of [out, into]) expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(whole, 9)
  for (const place of [0, 1, 2]) {
    expect(out[12 + place]).toBeCloseTo(outward[place]!, 11)
    expect(into[12 + place]).toBeCloseTo(inward[place]!, 11)
  }
})

test('lies between the share of others tied directly and 1, and names of nodes do not matter', () => {
  fc.assert(
    fc.property(networkAndOrder({ min: 2 }), ([made, order]) => {
      const [before, after] = [closeness(made), closeness(relabelled(made, order))]
      for (const [node, value] of before.entries()) {
        const share = (made.out.start[node + 1]! - made.out.start[node]!) / (made.nodes - 1)
        expect(value).toBeGreaterThanOrEqual(share - 1e-12)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
        expect(after[order[node]!]).toBeCloseTo(value, 12)
      }
    }),
  )
  fc.assert(
    fc.property(anyNetwork({ min: 2, directed: false }), (made) => {
      expect(closeness(made, 'in')).toEqual(closeness(made))
    }),
  )
})

test('refuses a single node', () => {
  expect(() => closeness(network({ nodes: 1, edges: [] }))).toThrow('closeness needs at least two nodes')
})
