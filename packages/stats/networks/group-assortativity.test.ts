import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, factions, fall, inTurn, karate, kite, marriages, spring } from '../test/network-data.ts'
import { networkAndOrder, relabelled } from '../test/random-network.ts'
import { groupAssortativity } from './group-assortativity.ts'
import { network } from './network.ts'

// R igraph 1.3.5 assortativity_nominal.
test.each([
  ['Florentine marriages', marriages, inTurn(marriages), -0.129943502825],
  ['Florentine business', business, inTurn(business), 0.180887372014],
  ['kite', kite, inTurn(kite), -0.2],
  ['karate club by faction', karate, factions, 0.743421052632],
  ['boys in the fall, directed', fall, inTurn(fall), 0.0201612903226],
  ['boys in the spring, directed', spring, inTurn(spring), -0.04830813223],
])('%s', (_, made, groups, expected) => {
  expect(groupAssortativity(made, groups)).toBeCloseTo(expected, 11)
})

test('is null without ties or with one group, and passes over nodes without one', () => {
  const path = network({
    nodes: 4,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  })
  expect(groupAssortativity(network({ nodes: 2, edges: [] }), ['a', 'b'])).toBeNull()
  expect(groupAssortativity(path, ['a', 'a', 'a', 'a'])).toBeNull()
  expect(groupAssortativity(path, ['a', 'b', null, 'b'])).toBe(-1)
})

test('is 1 at most, and names of nodes do not matter', () => {
  fc.assert(
    fc.property(networkAndOrder(), ([made, order]) => {
      const groups = inTurn(made)
      const moved = groups.map((_, place) => groups[order.indexOf(place)]!)
      const value = groupAssortativity(made, groups)
      expect(groupAssortativity(relabelled(made, order), moved)).toBe(value)
      expect(value ?? 0).toBeLessThanOrEqual(1)
    }),
  )
})
