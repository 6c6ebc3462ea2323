import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, factions, fall, inTurn, karate, kite, marriages, spring } from '../test/network-data.ts'
import { anyNetwork } from '../test/random-network.ts'
import { type EiCount, eiIndex } from './ei-index.ts'
import { network } from './network.ts'

// R 4.2.2 over igraph 1.3.5 as_edgelist: (E - I) / (E + I) of all ties, and of those that touch each group.
test.each<[string, typeof karate, string[], [number, number, number], number, [number, number, number][]]>([
  [
    'Florentine marriages',
    marriages,
    inTurn(marriages),
    [5, 15, 0.5],
    0.416666666667,
    [
      [3, 9, 0.5],
      [1, 10, 9 / 11],
      [1, 11, 5 / 6],
    ],
  ],
  [
    'Florentine business',
    business,
    inTurn(business),
    [7, 8, 0.0666666666667],
    0.416666666667,
    [
      [1, 5, 2 / 3],
      [3, 6, 1 / 3],
      [3, 5, 0.25],
    ],
  ],
  [
    'kite',
    kite,
    inTurn(kite),
    [4, 14, 0.555555555556],
    0.466666666667,
    [
      [2, 12, 5 / 7],
      [1, 8, 7 / 9],
      [1, 8, 7 / 9],
    ],
  ],
  [
    'karate club by faction',
    karate,
    factions,
    [68, 10, -0.74358974359],
    0.0267379679144,
    [
      [33, 10, -0.53488372093],
      [35, 10, -0.555555555556],
    ],
  ],
  [
    'boys in the fall, directed',
    fall,
    inTurn(fall),
    [84, 159, 0.308641975309],
    0.351598173516,
    [
      [23, 116, 0.669064748201],
      [31, 96, 0.511811023622],
      [30, 106, 0.558823529412],
    ],
  ],
  [
    'boys in the spring, directed',
    spring,
    inTurn(spring),
    [79, 184, 0.399239543726],
    0.351598173516,
    [
      [28, 134, 0.654320987654],
      [23, 115, 0.666666666667],
      [28, 119, 0.619047619048],
    ],
  ],
])('%s', (_, made, groups, whole, expected, byGroup) => {
  const same = (count: EiCount, [internal, external, index]: [number, number, number]) => {
    expect(count).toMatchObject({ internal, external })
    expect(count.index).toBeCloseTo(index, 11)
  }
  const result = eiIndex(made, groups)
  same(result, whole)
  expect(result.expected).toBeCloseTo(expected, 11)
  for (const [place, group] of result.groups.entries()) same(group, byGroup[place]!)
})

test('nodes without a known group take no part, and without ties there is no index', () => {
  const made = network({
    nodes: 4,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  })
  expect(eiIndex(made, ['a', 'b', null, 'b'])).toEqual({
    internal: 0,
    external: 1,
    index: 1,
    expected: 1 - 4 / 6,
    groups: [
      { group: 'a', nodes: 1, internal: 0, external: 1, index: 1 },
      { group: 'b', nodes: 2, internal: 0, external: 1, index: 1 },
    ],
    nodes: [
      { internal: 0, external: 1, index: 1 },
      { internal: 0, external: 1, index: 1 },
      null,
      { internal: 0, external: 0, index: null },
    ],
  })
  expect(eiIndex(made, ['a', null, null, null])).toMatchObject({ index: null, expected: null })
})

test('over all pairs tied the index is the one expected; ties of nodes add up to twice those of all', () => {
  fc.assert(
    fc.property(anyNetwork({ min: 2 }), fc.infiniteStream(fc.constantFrom('a', 'b', 'c')), (made, names) => {
      const groups = [...names.take(made.nodes)]
      const pairs = groups.flatMap((_, from) => groups.map((__, to) => [from, to] as const))
      const complete = eiIndex(network({ nodes: made.nodes, edges: pairs }), groups)
      expect(complete.index).toBeCloseTo(complete.expected!, 12)
      const result = eiIndex(made, groups)
      expect(result.internal + result.external).toBe(made.ties)
      expect(result.nodes.reduce((sum, node) => sum + node!.internal, 0)).toBe(2 * result.internal)
      expect(result.nodes.reduce((sum, node) => sum + node!.external, 0)).toBe(2 * result.external)
    }),
  )
})
