import { expect, test } from 'vitest'
import { fall, karate, kite, marriages } from '../test/network-data.ts'
import { betweenness } from './betweenness.ts'
import { type Edge, network } from './network.ts'
import { sampledBetweenness } from './sampled-betweenness.ts'

test.each([
  ['kite', kite],
  ['Florentine marriages', marriages],
  ['karate club', karate],
  ['boys in the fall, directed', fall],
])('all sources drawn is exact: %s', (_, made) => {
  const { betweenness: values, standardErrors, standardError } = sampledBetweenness(made, { seed: 3, sources: made.nodes })
  for (const [node, value] of betweenness(made).entries()) expect(values[node]).toBeCloseTo(value, 9)
  expect(standardError).toBe(0)
  expect(standardErrors.every((error) => error === 0)).toBe(true)
})

// The estimate and its variance are both unbiased (Cochran 1977, theorems 2.1 and 2.4): over 2,000 samples within their Monte-Carlo error.
test.each([
  ['karate club', karate, 10],
  ['boys in the fall, directed', fall, 20],
])('over many samples of the %s', (_, made, sources) => {
  const exact = betweenness(made)
  const samples = Array.from({ length: 2000 }, (__, seed) => sampledBetweenness(made, { seed, sources }))
  const most = exact.indexOf(exact.reduce((one, other) => Math.max(one, other)))
  for (const node of [most, 0, 19]) {
    const values = samples.map((sample) => sample.betweenness[node]!)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
    expect(Math.abs(mean - exact[node]!)).toBeLessThanOrEqual(4 * Math.sqrt(variance / values.length))
    const stated = samples.reduce((sum, sample) => sum + sample.standardErrors[node]! ** 2, 0) / samples.length
    expect(Math.abs(stated - variance)).toBeLessThanOrEqual(0.12 * variance)
  }
})

test('the same seed draws the same sources, another seed others', () => {
  const [one, again, other] = [5, 5, 6].map((seed) => sampledBetweenness(karate, { seed, sources: 8 }))
  expect(one).toEqual(again)
  expect(one!.betweenness).not.toEqual(other!.betweenness)
  expect(one!.standardError).toBe(Math.max(...one!.standardErrors))
})

test('refuses a seed or a number of sources that is none, and endless numbers of paths', () => {
  expect(() => sampledBetweenness(kite, { seed: 0.5, sources: 5 })).toThrow('needs a whole number as its seed')
  for (const sources of [1, 11, 2.5])
    expect(() => sampledBetweenness(kite, { seed: 1, sources })).toThrow(
      `sampledBetweenness needs 2 to 10 sources, not ${sources}`,
    )
  const edges = Array.from({ length: 699 * 9 }, (_, tie): Edge => {
    const row = 3 * Math.floor(tie / 9)
    return [row + (tie % 3), row + 3 + (Math.floor(tie / 3) % 3)]
  })
  expect(() => sampledBetweenness(network({ nodes: 2100, edges }), { seed: 1, sources: 100 })).toThrow(
    'more shortest paths than a number can hold',
  )
})
