import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fall, kite, spring } from '../test/network-data.ts'
import { anyNetwork, networkAndOrder, relabelled } from '../test/random-network.ts'
import { network } from './network.ts'
import { reciprocity } from './reciprocity.ts'

// R igraph 1.3.5 reciprocity, reciprocity(mode = "ratio"), dyad_census; sna 2.7-1 grecip.
test.each([
  ['boys in the fall', fall, 0.510288065844, [62, 119, 2447], 0.342541436464, 0.954718417047],
  ['boys in the spring', spring, 0.463878326996, [61, 141, 2426], 0.30198019802, 0.946347031963],
])('%s', (_, made, share, [mutual, asymmetric, absent], ratio, dyadic) => {
  const result = reciprocity(made)
  expect(result).toMatchObject({ mutual, asymmetric, absent })
  expect(result.reciprocity).toBeCloseTo(share, 11)
  expect(result.mutual / (result.mutual + result.asymmetric)).toBeCloseTo(ratio, 11)
  expect((result.mutual + result.absent) / (73 * 36)).toBeCloseTo(dyadic, 11)
})

// By hand: of 0 → 1, 1 → 0, 1 → 2 two of three are answered.
test('three by hand, and none', () => {
  const edges = [
    [0, 1],
    [1, 0],
    [1, 2],
  ] as const
  expect(reciprocity(network({ nodes: 3, edges, directed: true }))).toEqual({
    reciprocity: 2 / 3,
    mutual: 1,
    asymmetric: 1,
    absent: 1,
  })
  expect(reciprocity(network({ nodes: 3, edges: [], directed: true }))).toMatchObject({ reciprocity: null, absent: 3 })
})

test('pairs of every kind add up, and names of nodes do not matter', () => {
  fc.assert(
    fc.property(networkAndOrder({ directed: true }), ([made, order]) => {
      const { mutual, asymmetric, absent } = reciprocity(made)
      expect(mutual + asymmetric + absent).toBe((made.nodes * (made.nodes - 1)) / 2)
      expect(reciprocity(relabelled(made, order))).toEqual(reciprocity(made))
    }),
  )
  fc.assert(
    fc.property(
      anyNetwork({ directed: true }),
      (made) => 2 * reciprocity(made).mutual + reciprocity(made).asymmetric === made.ties,
    ),
  )
})

test('refuses ties without direction', () => {
  expect(() => reciprocity(kite)).toThrow('reciprocity needs directed ties')
})
