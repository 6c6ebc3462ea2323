import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages, spring } from '../test/network-data.ts'
import { degreeCentralization } from './degree-centralization.ts'
import { type Edge, network } from './network.ts'

// R igraph 1.3.5 centr_degree(loops = FALSE).
test.each([
  ['Florentine marriages', marriages, 0.266666666667],
  ['Florentine business', business, 0.238095238095],
  ['kite', kite, 0.333333333333],
  ['karate club', karate, 0.399621212121],
])('%s', (_, made, expected) => {
  expect(degreeCentralization(made)).toBeCloseTo(expected, 11)
  expect(degreeCentralization(made, 'in')).toBe(degreeCentralization(made))
})

test.each([
  ['fall', fall, 0.0667057902973, 0.0939429012346, 0.0798611111111],
  ['spring', spring, 0.0913536776213, 0.16049382716, 0.0337577160494],
])('boys in the %s: both together, in, out', (_, made, all, into, out) => {
  expect(degreeCentralization(made)).toBeCloseTo(all, 12)
  expect(degreeCentralization(made, 'in')).toBeCloseTo(into, 11)
  expect(degreeCentralization(made, 'out')).toBeCloseTo(out, 12)
})

// Freeman 1979: a star is 1, a ring 0.
test('star and ring', () => {
  const spokes: Edge[] = [1, 2, 3, 4].map((leaf) => [0, leaf])
  const ring: Edge[] = [0, 1, 2, 3, 4].map((node) => [node, (node + 1) % 5])
  expect(degreeCentralization(network({ nodes: 5, edges: spokes }))).toBe(1)
  expect(degreeCentralization(network({ nodes: 5, edges: spokes, directed: true }), 'out')).toBe(1)
  expect(degreeCentralization(network({ nodes: 5, edges: ring }))).toBe(0)
})

test('refuses fewer than three nodes', () => {
  expect(() => degreeCentralization(network({ nodes: 2, edges: [[0, 1]] }))).toThrow(
    'degreeCentralization needs at least three nodes',
  )
})
