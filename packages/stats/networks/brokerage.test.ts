import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, factions, fall, inTurn, karate, kite, marriages, spring } from '../test/network-data.ts'
import { networkAndOrder, relabelled } from '../test/random-network.ts'
import { type BrokerageCounts, brokerage } from './brokerage.ts'
import { network } from './network.ts'

/** In sna's order: w_I, w_O, b_IO, b_OI, b_O. */
function inOrder({ coordinator, consultant, representative, gatekeeper, liaison }: BrokerageCounts): number[] {
  return [coordinator, consultant, representative, gatekeeper, liaison]
}

// R sna 2.7-1 brokerage: raw.gli, and raw.nli and exp.nli of one node.
test.each<[string, typeof karate, string[], number[], number, number[], number[]]>([
  [
    'Florentine marriages',
    marriages,
    inTurn(marriages),
    [4, 16, 16, 16, 24],
    8,
    [0, 6, 5, 5, 12],
    [0.277777777778, 1.157407407407, 1.018518518519, 1.018518518519, 1.388888888889],
  ],
  [
    'Florentine business',
    business,
    inTurn(business),
    [0, 2, 17, 17, 6],
    8,
    [0, 2, 6, 6, 4],
    [0.1640625, 0.68359375, 0.6015625, 0.6015625, 0.8203125],
  ],
  ['kite', kite, inTurn(kite), [2, 10, 6, 6, 24], 3, [2, 0, 2, 2, 8], [0.576, 1.152, 1.728, 1.728, 1.728]],
  [
    'karate club by faction',
    karate,
    factions,
    [516, 22, 124, 124, 0],
    33,
    [180, 2, 30, 30, 0],
    [4.52706423092, 3.99446843904, 4.52706423092, 4.52706423092, 0],
  ],
  [
    'boys in the fall, directed',
    fall,
    inTurn(fall),
    [49, 97, 96, 88, 102],
    53,
    [5, 4, 3, 14, 4],
    [1.03156048812, 2.348532969, 2.29756654172, 2.29756654172, 2.44638850937],
  ],
  [
    'boys in the spring, directed',
    spring,
    inTurn(spring),
    [51, 161, 109, 124, 171],
    69,
    [1, 17, 3, 8, 20],
    [1.31294360172, 2.62588720343, 2.74005621228, 2.74005621228, 2.74005621228],
  ],
])('%s', (_, made, groups, total, node, roles, expected) => {
  const result = brokerage(made, groups)
  expect(inOrder(result.total)).toEqual(total)
  expect(inOrder(result.nodes[node]!)).toEqual(roles)
  const byChance = inOrder(result.expected.find(({ group }) => group === groups[node])!)
  for (const [place, value] of byChance.entries()) expect(value).toBeCloseTo(expected[place]!, 10)
})

test('each role by hand', () => {
  const through = (groups: string[]) =>
    brokerage(
      network({
        nodes: 3,
        edges: [
          [0, 1],
          [1, 2],
        ],
        directed: true,
      }),
      groups,
    ).nodes[1]
  const none = { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 }
  expect(through(['a', 'a', 'a'])).toEqual({ ...none, coordinator: 1 })
  expect(through(['a', 'b', 'a'])).toEqual({ ...none, consultant: 1 })
  expect(through(['a', 'b', 'b'])).toEqual({ ...none, gatekeeper: 1 })
  expect(through(['a', 'a', 'b'])).toEqual({ ...none, representative: 1 })
  expect(through(['a', 'b', 'c'])).toEqual({ ...none, liaison: 1 })
})

test('nodes without a known group take no part', () => {
  const path = network({
    nodes: 4,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    directed: true,
  })
  expect(brokerage(path, ['a', 'a', null, 'a']).total.coordinator).toBe(0)
  expect(brokerage(path, ['a', 'a', null, 'a']).nodes[2]).toBeNull()
  const alone = brokerage(path, [null, 'a', null, null])
  expect(alone.expected[0]).toMatchObject({ group: 'a', liaison: 0, gatekeeper: 0 })
})

test('turning all ties around exchanges gatekeepers and representatives; names of nodes do not matter', () => {
  fc.assert(
    fc.property(networkAndOrder({ directed: true }), ([made, order]) => {
      const groups = inTurn(made)
      const { total } = brokerage(made, groups)
      const turned = brokerage({ ...made, out: made.into, into: made.out }, groups).total
      expect(turned).toEqual({ ...total, gatekeeper: total.representative, representative: total.gatekeeper })
      const moved = groups.map((_, place) => groups[order.indexOf(place)]!)
      expect(brokerage(relabelled(made, order), moved).total).toEqual(total)
    }),
  )
})
