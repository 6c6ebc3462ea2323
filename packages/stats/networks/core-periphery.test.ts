import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { business, fall, karate, kite, marriages } from '../test/network-data.ts'
import { anyNetwork } from '../test/random-network.ts'
import { corePeriphery } from './core-periphery.ts'
import { hasTie } from './has-tie.ts'
import { type Edge, type Network, network } from './network.ts'

const somePart = network({
  nodes: 13,
  edges: Array.from({ length: 13 * 13 }, (_, pair): Edge => [Math.floor(pair / 13), pair % 13]).filter(([from, to]) =>
    hasTie(fall, 53 + from, 53 + to),
  ),
  directed: true,
})

// R 4.2.2: cor() over all 2^n divisions; a second core as good is possible where none is named.
test.each<[string, Network, 'tied' | 'ignored', number, number[] | null]>([
  ['Florentine marriages', marriages, 'tied', 0.3281650616569, [6, 8, 14]],
  ['Florentine business', business, 'tied', 0.3672063019255, null],
  ['kite', kite, 'tied', 0.327326835354, null],
  ['thirteen of the boys, directed', somePart, 'tied', 0.2116499691557, null],
  ['Florentine marriages', marriages, 'ignored', 0.4290290596987, [8, 12, 15]],
  ['Florentine business', business, 'ignored', 0.6793662204868, [2, 3, 4, 7, 8, 10]],
  ['kite', kite, 'ignored', 0.6, [0, 1, 3, 5, 6]],
  ['thirteen of the boys, directed', somePart, 'ignored', 0.5197840307248, [6, 8, 11]],
])('%s, ties between %s', (_, made, between, correlation, core) => {
  for (const seed of [1, 2, 3]) {
    const found = corePeriphery(made, { seed, between })
    expect(found.correlation).toBeCloseTo(correlation, 11)
    const members = [...found.core.keys()].filter((node) => found.core[node])
    expect(members).toEqual(core ?? members)
  }
})

/** Pearson correlation of the ties with the pattern of a core, pair by pair. */
function correlationOf(made: Network, core: boolean[], between: 'tied' | 'ignored'): number {
  const cells = core.flatMap((one, from) =>
    core.flatMap((other, to) =>
      from === to || (between === 'ignored' && one !== other)
        ? []
        : [[hasTie(made, from, to) ? 1 : 0, one || other ? 1 : 0] as const],
    ),
  )
  const mean = (of: 0 | 1) => cells.reduce((sum, cell) => sum + cell[of], 0) / cells.length
  const [ties, pattern] = [mean(0), mean(1)]
  const sum = (of: (cell: readonly [number, number]) => number) => cells.reduce((total, cell) => total + of(cell), 0)
  return (
    sum((cell) => (cell[0] - ties) * (cell[1] - pattern)) /
    Math.sqrt(sum((cell) => (cell[0] - ties) ** 2) * sum((cell) => (cell[1] - pattern) ** 2))
  )
}

test('the correlation is that of its core, and moving no single node raises it', () => {
  fc.assert(
    fc.property(anyNetwork(), fc.constantFrom('tied', 'ignored'), fc.integer(), (made, between, seed) => {
      const { core, correlation } = corePeriphery(made, { seed, between, starts: 2 })
      const given = correlationOf(made, core, between)
      expect(correlation ?? 0).toBeCloseTo(Number.isFinite(given) ? given : 0, 9)
      for (const node of core.keys()) {
        const moved = correlationOf(made, core.with(node, !core[node]), between)
        expect(Number.isFinite(moved) ? moved : -1).toBeLessThanOrEqual((correlation ?? -1) + 1e-9)
      }
    }),
  )
})

test('without a search by chance, the nodes with most ties are where it begins', () => {
  expect(corePeriphery(karate, { seed: 1, starts: 0 }).correlation!).toBeGreaterThan(0.4)
})

test('without ties, with all of them, or with too few nodes there is no core', () => {
  const none = { correlation: null, core: [false, false, false] }
  const all: Edge[] = [
    [0, 1],
    [0, 2],
    [1, 2],
  ]
  expect(corePeriphery(network({ nodes: 3, edges: [] }), { seed: 1 })).toEqual(none)
  expect(corePeriphery(network({ nodes: 3, edges: all }), { seed: 1 })).toEqual(none)
  expect(corePeriphery(network({ nodes: 1, edges: [] }), { seed: 1 })).toEqual({ correlation: null, core: [false] })
})

test('refuses a seed or starts that are none', () => {
  expect(() => corePeriphery(kite, { seed: 0.5 })).toThrow('corePeriphery needs a whole number as its seed, not 0.5')
  for (const starts of [-1, 1.5])
    expect(() => corePeriphery(kite, { seed: 1, starts })).toThrow(`corePeriphery needs at least 0 starts, not ${starts}`)
})
