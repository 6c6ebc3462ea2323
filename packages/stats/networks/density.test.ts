import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages, spring } from '../test/network-data.ts'
import { density } from './density.ts'
import { network } from './network.ts'

// R igraph 1.3.5 edge_density.
test.each([
  ['Florentine marriages', marriages, 0.166666666667],
  ['Florentine business', business, 0.125],
  ['kite', kite, 0.4],
  ['karate club', karate, 0.139037433155],
  ['boys in the fall, directed', fall, 0.0462328767123],
  ['boys in the spring, directed', spring, 0.0500380517504],
])('%s', (_, made, expected) => {
  expect(density(made)).toBeCloseTo(expected, 11)
})

test('refuses a single node', () => {
  expect(() => density(network({ nodes: 1, edges: [] }))).toThrow('density needs at least two nodes')
})
