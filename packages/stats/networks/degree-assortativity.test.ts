import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages, spring } from '../test/network-data.ts'
import { networkAndOrder, relabelled } from '../test/random-network.ts'
import { degreeAssortativity } from './degree-assortativity.ts'
import { network } from './network.ts'

// R igraph 1.3.5 assortativity_degree.
test.each([
  ['Florentine marriages', marriages, -0.374837872892],
  ['Florentine business', business, -0.666666666667],
  ['kite', kite, 0.152542372881],
  ['karate club', karate, -0.475613097685],
  ['boys in the fall, directed', fall, 0.120361851495],
  ['boys in the spring, directed', spring, 0.0477636492506],
])('%s', (_, made, expected) => {
  expect(degreeAssortativity(made)).toBeCloseTo(expected, 11)
})

test('is null without ties or where all have as many', () => {
  expect(degreeAssortativity(network({ nodes: 3, edges: [] }))).toBeNull()
  expect(degreeAssortativity(network({ nodes: 2, edges: [[0, 1]] }))).toBeNull()
})

test('names of nodes do not matter', () => {
  fc.assert(
    fc.property(networkAndOrder(), ([made, order]) => {
      const value = degreeAssortativity(made)
      const moved = degreeAssortativity(relabelled(made, order))
      expect(moved === null).toBe(value === null)
      expect(moved ?? 0).toBeCloseTo(value ?? 0, 10)
    }),
  )
})
