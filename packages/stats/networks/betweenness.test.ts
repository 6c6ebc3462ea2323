import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages, spring } from '../test/network-data.ts'
import { anyNetwork, networkAndOrder, relabelled } from '../test/random-network.ts'
import { relativeError } from '../test/relative-error.ts'
import { betweenness } from './betweenness.ts'
import { hasTie } from './has-tie.ts'
import { type Edge, type Network, network } from './network.ts'

// R igraph 1.3.5 betweenness; sna 2.7-1 betweenness agrees. The kite also stands in Krackhardt 1990, table 1.
test('the kite: Heather, eighth, not Diane, fourth', () => {
  const expected = [5 / 6, 5 / 6, 0, 3.666666666667, 0, 8.333333333333, 8.333333333333, 14, 8, 0]
  for (const [node, value] of betweenness(kite).entries()) expect(value).toBeCloseTo(expected[node]!, 11)
})

test('Florentine marriages and business: the Medici', () => {
  const wed = [
    0, 19.333333333333, 8.5, 9.5, 5, 0, 23.166666666667, 0, 47.5, 0, 2, 0, 10.333333333333, 13, 9.333333333333, 8.333333333333,
  ]
  for (const [node, value] of betweenness(marriages).entries()) expect(value).toBeCloseTo(wed[node]!, 11)
  const traded = [0, 0, 25, 2.5, 5, 0, 0, 6, 24, 0, 13.5, 0, 0, 0, 0, 0]
  for (const [node, value] of betweenness(business).entries()) expect(value).toBeCloseTo(traded[node]!, 11)
})

test('karate club', () => {
  const expected = [
    231.071428571429, 28.478571428571, 75.850793650794, 6.288095238095, 0.333333333333, 15.833333333333, 15.833333333333, 0,
    29.529365079365, 0.447619047619, 0.333333333333, 0, 0, 24.215873015873, 0, 0, 0, 0, 0, 17.146825396825, 0, 0, 0, 9.3,
    1.166666666667, 2.027777777778, 0, 11.792063492063, 0.947619047619, 1.542857142857, 7.609523809524, 73.009523809524,
    76.690476190476, 160.551587301587,
  ]
  for (const [node, value] of betweenness(karate).entries()) expect(value).toBeCloseTo(expected[node]!, 10)
})

test.each([
  [
    'fall',
    fall,
    3141,
    [
      100.4484848485, 60.8333333333, 11.1666666667, 101.3666666667, 84, 100.8333333333, 74.5666666667, 125.1416666667,
      142.9158952159,
    ],
  ],
  [
    'spring',
    spring,
    6681,
    [
      85.05770618271, 2.61919191919, 6.68489365707, 66.51483781919, 19.86666666667, 0, 535.41801242236, 449.57489131641,
      539.67721406613,
    ],
  ],
])('boys in the %s, directed: the sum, and members 13 to 21', (_, made, whole, members) => {
  const values = betweenness(made)
  expect(
    relativeError(
      values.reduce((sum, value) => sum + value, 0),
      whole,
    ),
  ).toBeLessThan(1e-11)
  for (const [place, value] of members.entries()) expect(values[12 + place]).toBeCloseTo(value, 9)
})

/** From lengths and numbers of shortest paths between all pairs, step by step; nothing in common with Brandes' way. */
function byAllPairs(made: Network): number[] {
  const all = Array.from({ length: made.nodes }, (_, node) => node)
  const length = all.map((from) => all.map((to) => (from === to ? 0 : hasTie(made, from, to) ? 1 : Infinity)))
  for (const middle of all)
    for (const from of all)
      for (const to of all) length[from]![to] = Math.min(length[from]![to]!, length[from]![middle]! + length[middle]![to]!)
  const ways = (from: number, to: number): number => {
    if (from === to) return 1
    const before = all.filter((node) => hasTie(made, node, to) && length[from]![node]! + 1 === length[from]![to]!)
    return before.reduce((sum, node) => sum + ways(from, node), 0)
  }
  return all.map((node) => {
    let sum = 0
    for (const from of all)
      for (const to of all)
        if (from !== node && to !== node && from !== to && length[from]![to]! < Infinity) {
          const passing = length[from]![node]! + length[node]![to]!
          if (passing === length[from]![to]) sum += (ways(from, node) * ways(node, to)) / ways(from, to)
        }
    return made.directed ? sum : sum / 2
  })
}

test('is what counting all shortest paths gives', () => {
  fc.assert(
    fc.property(anyNetwork({ max: 8 }), (made) => {
      const expected = byAllPairs(made)
      for (const [node, value] of betweenness(made).entries()) expect(value).toBeCloseTo(expected[node]!, 9)
    }),
  )
})

test('is the same worked from either side of a level: dense, sparse, long and broad networks', () => {
  const grid = (wide: number, long: number) => {
    const edges: Edge[] = []
    for (let x = 0; x < wide; x++)
      for (let y = 0; y < long; y++) {
        if (x + 1 < wide) edges.push([x * long + y, (x + 1) * long + y])
        if (y + 1 < long) edges.push([x * long + y, x * long + y + 1])
      }
    return network({ nodes: wide * long, edges })
  }
  const almostAll: Edge[] = []
  for (let from = 0; from < 12; from++) for (let to = 0; to < 12; to++) if ((from * to) % 7 !== 3) almostAll.push([from, to])
  for (const made of [grid(3, 4), grid(2, 7), network({ nodes: 12, edges: almostAll, directed: true })]) {
    const expected = byAllPairs(made)
    for (const [node, value] of betweenness(made).entries()) expect(value).toBeCloseTo(expected[node]!, 9)
  }
})

test('names of nodes do not matter', () => {
  fc.assert(
    fc.property(networkAndOrder(), ([made, order]) => {
      const [before, after] = [betweenness(made), betweenness(relabelled(made, order))]
      for (const [node, value] of before.entries()) expect(after[order[node]!]).toBeCloseTo(value, 9)
    }),
  )
})

test('refuses more shortest paths than a number can hold', { timeout: 20_000 }, () => {
  // Rows of three, each tied to all of the next: 3 to the power of 649, with as few nodes as can be.
  const edges = Array.from({ length: 649 * 9 }, (_, tie): Edge => {
    const row = 3 * Math.floor(tie / 9)
    return [row + (tie % 3), row + 3 + (Math.floor(tie / 3) % 3)]
  })
  expect(() => betweenness(network({ nodes: 1950, edges, directed: true }))).toThrow(
    'betweenness meets more shortest paths than a number can hold',
  )
})
