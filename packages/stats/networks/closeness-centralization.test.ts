import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages, spring } from '../test/network-data.ts'
import { closenessCentralization } from './closeness-centralization.ts'
import { type Edge, network } from './network.ts'

// R sna 2.7-1 centralization(x, closeness, mode = "graph", cmode = "suminvundir").
test.each([
  ['Florentine marriages', marriages, 0.447301587302],
  ['Florentine business', business, 0.47746031746],
  ['kite', kite, 0.351851851852],
  ['karate club', karate, 0.451641414141],
])('%s', (_, made, expected) => {
  expect(closenessCentralization(made)).toBeCloseTo(expected, 11)
})

// R igraph 1.3.5 harmonic_centrality, summed and divided by n − 1; out: sna's "suminvdir" × (n − 1).
test.each([
  ['fall', fall, 0.117456796247, 0.146190353714],
  ['spring', spring, 0.114935684279, 0.321569190305],
])('boys in the %s: out, in', (_, made, out, into) => {
  expect(closenessCentralization(made)).toBeCloseTo(out, 11)
  expect(closenessCentralization(made, 'in')).toBeCloseTo(into, 11)
})

test('a star is 1, a ring 0', () => {
  const spokes: Edge[] = [1, 2, 3, 4].map((leaf) => [0, leaf])
  const ring: Edge[] = [0, 1, 2, 3, 4].map((node) => [node, (node + 1) % 5])
  expect(closenessCentralization(network({ nodes: 5, edges: spokes }))).toBeCloseTo(1, 12)
  expect(closenessCentralization(network({ nodes: 5, edges: spokes, directed: true }))).toBe(1)
  expect(closenessCentralization(network({ nodes: 5, edges: ring }))).toBe(0)
})

test('refuses fewer than three nodes', () => {
  expect(() => closenessCentralization(network({ nodes: 2, edges: [[0, 1]] }))).toThrow(
    'closenessCentralization needs at least three nodes',
  )
})
