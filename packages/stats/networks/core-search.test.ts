import { expect, test } from 'vitest'
import { fall, kite } from '../test/network-data.ts'
import { coreSearch } from './core-search.ts'
import { type Edge, network } from './network.ts'

const star = network({ nodes: 5, edges: [1, 2, 3, 4].map((leaf): Edge => [0, leaf]) })

test('a star with its hub as core fits perfectly, with a leaf badly', () => {
  const search = coreSearch(star, 'tied')
  expect(search.correlation()).toBe(-Infinity)
  search.flip(0)
  expect(search.correlation()).toBeCloseTo(1, 12)
  search.flip(0)
  search.flip(1)
  expect(search.correlation()).toBeLessThan(0)
  expect(search.climb()).toBeCloseTo(1, 12)
  expect([...search.core]).toEqual([1, 0, 0, 0, 0])
})

test.each(['tied', 'ignored'] as const)('flips are undone by flips, and all by a reset (ties between %s)', (between) => {
  for (const made of [kite, fall]) {
    const search = coreSearch(made, between)
    for (const node of [3, 5, 6, 0]) search.flip(node)
    const before = search.correlation()
    for (const node of [1, 7, 1, 7]) search.flip(node)
    expect(search.correlation()).toBe(before)
    search.reset()
    expect(search.core).not.toContain(1)
    for (const node of [0, 6, 5, 3]) search.flip(node)
    expect(search.correlation()).toBe(before)
  }
})
