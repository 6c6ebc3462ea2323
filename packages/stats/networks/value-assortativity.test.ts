import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages, spring, wealth } from '../test/network-data.ts'
import { anyNetwork } from '../test/random-network.ts'
import { network } from './network.ts'
import { valueAssortativity } from './value-assortativity.ts'

const squares = (nodes: number) => Array.from({ length: nodes }, (_, node) => (node + 1) ** 2 % 7)

// R igraph 1.3.5 assortativity(g, x), x the wealth of the families, or (1:n)^2 %% 7.
test.each([
  ['wealth over Florentine marriages', marriages, wealth, -0.302404833562],
  ['wealth over Florentine business', business, wealth, -0.204950528082],
  ['kite', kite, squares(10), -0.0657894736842],
  ['karate club', karate, squares(34), -0.00699113265283],
  ['boys in the fall, directed', fall, squares(73), 0.071613937459],
  ['boys in the spring, directed', spring, squares(73), 0.0806021405209],
])('%s', (_, made, values, expected) => {
  expect(valueAssortativity(made, values)).toBeCloseTo(expected, 11)
})

const path = network({
  nodes: 4,
  edges: [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
})

test('is null without ties or variation, and passes over nodes without a value', () => {
  expect(valueAssortativity(network({ nodes: 2, edges: [] }), [1, 2])).toBeNull()
  expect(valueAssortativity(path, [5, 5, 5, 5])).toBeNull()
  expect(valueAssortativity(path, [1, 2, null, 9])).toBeCloseTo(-1, 12)
})

test('shifting and stretching the values changes nothing', () => {
  fc.assert(
    fc.property(anyNetwork(), fc.integer({ min: -9, max: 9 }), fc.constantFrom(2, 0.5, -4), (made, shift, stretch) => {
      const values = squares(made.nodes)
      const value = valueAssortativity(made, values)
      const moved = valueAssortativity(
        made,
        values.map((one) => one * stretch + shift),
      )
      expect(moved === null).toBe(value === null)
      expect(moved ?? 0).toBeCloseTo(value ?? 0, 9)
    }),
  )
})

test('refuses what is no value for each node', () => {
  expect(() => valueAssortativity(path, [1])).toThrow('valueAssortativity needs a value, or null, for each of 4 nodes, not 1')
  expect(() => valueAssortativity(path, [1, 2, Number.NaN, null])).toThrow(
    'valueAssortativity needs finite values or null, not NaN',
  )
})
