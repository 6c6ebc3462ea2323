import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, fall, florence, karate, kite, marriages } from '../test/network-data.ts'
import { anyNetwork } from '../test/random-network.ts'
import { relativeError } from '../test/relative-error.ts'
import { louvain } from './louvain.ts'
import { modularity } from './modularity.ts'
import { type Edge, network } from './network.ts'

// The best of 2,000 runs of R igraph 1.3.5 cluster_louvain and 500 of cluster_leiden. That of the karate club is proved the highest there is
// (Brandes et al. 2008, IEEE Transactions on Knowledge and Data Engineering 20:172: .4198).
test.each([
  ['Florentine marriages', marriages, 0.39875, 4],
  ['Florentine business', business, 0.364444444444, 7],
  ['kite', kite, 0.222222222222, 3],
  ['karate club', karate, 0.419789612097, 4],
  ['Florentine marriages and business, weighted', florence, 0.336734693878, 5],
])('%s', (_, made, highest, count) => {
  const found = louvain(made, { seed: 1, runs: 100 })
  expect(relativeError(found.modularity!, highest)).toBeLessThan(1e-9)
  expect(found.count).toBe(count)
  expect(modularity(made, found.community)).toBe(found.modularity)
  // Ten runs come within one in a hundred of it.
  expect(louvain(made, { seed: 2 }).modularity!).toBeGreaterThan(0.99 * highest)
})

test('karate club: the communities of the highest modularity', () => {
  expect(louvain(karate, { seed: 1, runs: 100 }).community).toEqual(
    [1, 1, 1, 1, 2, 2, 2, 1, 3, 3, 2, 1, 1, 1, 3, 3, 2, 1, 3, 1, 3, 1, 3, 4, 4, 4, 3, 4, 4, 3, 3, 4, 3, 3].map(
      (name) => name - 1,
    ),
  )
})

test('the same seed gives the same communities', () => {
  expect(louvain(karate, { seed: 9, runs: 1 })).toEqual(louvain(karate, { seed: 9, runs: 1 }))
})

test('a high resolution leaves all alone, a low one keeps what hangs together', () => {
  expect(louvain(karate, { seed: 1, resolution: 100 }).count).toBe(34)
  expect(louvain(karate, { seed: 1, resolution: 0.01 }).count).toBe(1)
})

test('finds rings of cliques again, whatever the seed', () => {
  const edges: Edge[] = []
  for (let clique = 0; clique < 12; clique++) {
    for (let one = 0; one < 5; one++) for (let other = 0; other < one; other++) edges.push([5 * clique + one, 5 * clique + other])
    edges.push([5 * clique, (5 * clique + 6) % 60])
  }
  const ring = network({ nodes: 60, edges })
  for (const seed of [1, 2, 3])
    expect(louvain(ring, { seed, runs: 1 }).community).toEqual(Array.from({ length: 60 }, (_, node) => Math.floor(node / 5)))
})

test('is no worse than all alone or all together, and numbers communities by their first nodes', () => {
  fc.assert(
    fc.property(anyNetwork({ directed: false }), fc.integer(), (made, seed) => {
      const found = louvain(made, { seed, runs: 2 })
      expect([...new Set(found.community)]).toEqual(Array.from({ length: found.count }, (_, name) => name))
      expect(found.modularity === null).toBe(made.ties === 0)
      expect(found.modularity ?? 0).toBeGreaterThanOrEqual(-1e-12)
    }),
  )
})

test('refuses directed ties, a seed, runs or a resolution that is none', () => {
  expect(() => louvain(fall, { seed: 1 })).toThrow('louvain needs ties without direction: see undirected')
  expect(() => louvain(kite, { seed: 0.5 })).toThrow('louvain needs a whole number as its seed, not 0.5')
  for (const runs of [0, 1.5])
    expect(() => louvain(kite, { seed: 1, runs })).toThrow(`louvain needs at least one run, not ${runs}`)
  expect(() => louvain(kite, { seed: 1, resolution: 0 })).toThrow('needs a resolution above 0')
})
