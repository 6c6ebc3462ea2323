import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, factions, fall, florence, inTurn, karate, kite, marriages, spring, tiesOf } from '../test/network-data.ts'
import { anyNetwork } from '../test/random-network.ts'
import { modularity } from './modularity.ts'
import { network } from './network.ts'

// R igraph 1.3.5 modularity, resolution 1 and .5.
test.each([
  ['Florentine marriages', marriages, inTurn(marriages), -0.08625, 0.081875],
  ['Florentine business', business, inTurn(business), 0.117777777778, 0.292222222222],
  ['kite', kite, inTurn(kite), -0.12962962963, 0.0462962962963],
  ['karate club by faction', karate, factions, 0.371466140697, 0.621630506246],
  ['boys in the fall, directed', fall, inTurn(fall), 0.0134633948077, 0.179571203577],
  ['boys in the spring, directed', spring, inTurn(spring), -0.0322398762451, 0.134070175946],
])('%s', (_, made, groups, expected, half) => {
  expect(modularity(made, groups)).toBeCloseTo(expected, 11)
  expect(modularity(made, groups, 0.5)).toBeCloseTo(half, 11)
})

// R igraph 1.3.5 modularity(weights = ); of the boys, spring counts double.
test('weighted, without and with direction', () => {
  expect(modularity(florence, inTurn(florence))).toBeCloseTo(0.00897959183673, 12)
  expect(modularity(florence, inTurn(florence), 2)).toBeCloseTo(-0.32489795918367, 12)
  const both = network({
    nodes: 73,
    edges: [...tiesOf(fall), ...tiesOf(spring).map(([from, to]) => [from, to, 2] as const)],
    directed: true,
  })
  expect(modularity(both, inTurn(both))).toBeCloseTo(-0.0175882413619, 12)
})

test('is 0 with all in one group, null without ties, and below 1', () => {
  fc.assert(
    fc.property(anyNetwork(), (made) => {
      const one = modularity(
        made,
        Array.from({ length: made.nodes }, () => 0),
      )
      expect(one === null).toBe(made.ties === 0)
      expect(one ?? 0).toBeCloseTo(0, 12)
      expect(modularity(made, inTurn(made)) ?? 0).toBeLessThan(1)
    }),
  )
})

test('refuses another number of groups than of nodes, and a resolution that is none', () => {
  expect(() => modularity(kite, [0])).toThrow('modularity needs a group, or null, for each of 10 nodes, not 1')
  for (const resolution of [0, -1, Number.NaN, Infinity])
    expect(() => modularity(kite, inTurn(kite), resolution)).toThrow(`modularity needs a resolution above 0, not ${resolution}`)
})
