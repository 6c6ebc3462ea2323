import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages, spring } from '../test/network-data.ts'
import { betweennessCentralization } from './betweenness-centralization.ts'
import { type Edge, network } from './network.ts'

// R igraph 1.3.5 centr_betw.
test.each([
  ['Florentine marriages', marriages, 0.383492063492],
  ['Florentine business', business, 0.205714285714],
  ['kite', kite, 0.296296296296],
  ['karate club', karate, 0.40555719533],
  ['boys in the fall, directed', fall, 0.0411405935614],
  ['boys in the spring, directed', spring, 0.0888851847147],
])('%s', (_, made, expected) => {
  expect(betweennessCentralization(made)).toBeCloseTo(expected, 11)
})

// Freeman 1979: a star is 1, a ring 0.
test('star and ring', () => {
  const spokes = [1, 2, 3, 4].flatMap((leaf): Edge[] => [
    [0, leaf],
    [leaf, 0],
  ])
  const ring: Edge[] = [0, 1, 2, 3, 4].map((node) => [node, (node + 1) % 5])
  expect(betweennessCentralization(network({ nodes: 5, edges: spokes }))).toBe(1)
  expect(betweennessCentralization(network({ nodes: 5, edges: spokes, directed: true }))).toBe(1)
  expect(betweennessCentralization(network({ nodes: 5, edges: ring }))).toBe(0)
})

test('refuses fewer than three nodes', () => {
  expect(() => betweennessCentralization(network({ nodes: 2, edges: [[0, 1]] }))).toThrow(
    'betweennessCentralization needs at least three nodes',
  )
})
