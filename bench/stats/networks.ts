import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { type Edge, betweenness, louvain, network, sampledBetweenness } from '../../packages/stats/index.ts'
import type { Comparison } from './compare-with-r.ts'

const nodes = 20_000
const random = xoroshiro128plus(20)
const anyone = () => uniformInt(random, 0, nodes - 1)

/** 200,000 ties, each from anyone to someone by the rule given. */
function drawn(other: (node: number, edges: readonly Edge[]) => number): Edge[] {
  const edges: Edge[] = []
  const known = new Set<number>()
  while (edges.length < 200_000) {
    const from = anyone()
    const to = other(from, edges)
    const pair = Math.min(from, to) * nodes + Math.max(from, to)
    if (from === to || known.has(pair)) continue
    known.add(pair)
    edges.push([from, to])
  }
  return edges
}

/** Two hundred schools of a hundred: three of four ties stay in the school. */
const schools = drawn((node) => (uniformInt(random, 0, 3) < 3 ? node - (node % 100) + uniformInt(random, 0, 99) : anyone()))
const byChance = drawn(anyone)
/** Half of the ties go to whoever has many. */
const popular = drawn((_, edges) =>
  edges.length > 0 && uniformInt(random, 0, 1) === 0 ? edges[uniformInt(random, 0, edges.length - 1)]![1] : anyone(),
)

const asTable = (edges: readonly Edge[]) => edges.map(([from, to]) => `${from + 1},${to + 1}`).join('\n')

/** One run each; the modularity may lie .01 from igraph's. */
function communities(name: string, edges: Edge[], modularity: number): Comparison {
  const ties = network({ nodes, edges })
  return {
    name: `Louvain, 20,000 nodes and 200,000 ties, ${name}`,
    script: 'networks.R',
    reference: 'igraph',
    files: { 'ties.csv': asTable(edges) },
    arguments: ['louvain', nodes, 5],
    measured: () => [louvain(ties, { seed: 1, runs: 1 }).modularity!],
    tolerances: [0.01 / modularity],
    bound: 1,
  }
}

export const louvains = [
  communities('schools', schools, 0.73),
  communities('by chance', byChance, 0.18),
  communities('a few popular', popular, 0.18),
]

const ties = network({ nodes, edges: schools })
let exact: { values: Float64Array; seconds: number } | undefined

function measureExact(): { values: Float64Array; seconds: number } {
  const start = performance.now()
  const values = betweenness(ties)
  return { values, seconds: (performance.now() - start) / 1000 }
}

export const betweennesses: Comparison = {
  name: 'betweenness, all of it, of the same schools',
  script: 'networks.R',
  reference: 'igraph',
  files: { 'ties.csv': asTable(schools) },
  arguments: ['betweenness', nodes, 1],
  runs: 1,
  measured: () => {
    exact = measureExact()
    const { values } = exact
    return [
      values.reduce((sum, value) => sum + value, 0),
      values.reduce((most, value) => Math.max(most, value)),
      ...values.slice(0, 3),
    ]
  },
  tolerances: [1e-9, 1e-9, 1e-9, 1e-9, 1e-9],
  bound: 1.5,
}

/** A sample against all of it: how much faster, and whether the error it states is the error it makes. */
export function measureSampled(): boolean {
  const { values, seconds } = exact ?? measureExact()
  const start = performance.now()
  const { betweenness: estimates, standardErrors } = sampledBetweenness(ties, { seed: 1, sources: 500 })
  const ratio = (performance.now() - start) / 1000 / seconds
  const misses = estimates.map((estimate, node) => estimate - values[node]!)
  const root = (list: Float64Array) => Math.sqrt(list.reduce((sum, value) => sum + value * value, 0) / nodes)
  const stated = root(standardErrors)
  const made = root(misses)
  const within = misses.filter((miss, node) => Math.abs(miss) <= 2 * standardErrors[node]!).length / nodes
  const mean = values.reduce((sum, value) => sum + value, 0) / nodes
  const holds = Math.abs(made / stated - 1) <= 0.1 && within >= 0.75
  console.log(
    `betweenness from 500 sources: ratio ${ratio.toFixed(3)} of all of it; stated error ${((100 * stated) / mean).toFixed(1)} % of the mean, made ${((100 * made) / mean).toFixed(1)} %, ${(100 * within).toFixed(1)} % of nodes within two of it (at least 75 %) ${holds ? 'holds' : 'FAILS'}`,
  )
  return holds
}
