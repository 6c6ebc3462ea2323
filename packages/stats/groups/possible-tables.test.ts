import { expect, test } from 'vitest'
import { attacker } from '../test/attacker.ts'
import { crossedView, levelledView, stream } from '../test/random-views.ts'
import type { Appearance } from './appearance.ts'
import { possibleTables } from './possible-tables.ts'
import { readViews, type View } from './suppression-view.ts'

const group = (id: string, count: number) => ({ id, count, kind: 'group' }) as const

test('a square of four unknown cells can turn either way, as far as its smallest', () => {
  const view: View = {
    cells: [
      group('a', 4),
      group('b', 9),
      group('c', 7),
      group('d', 30),
      group('ab', 13),
      group('cd', 37),
      group('ac', 11),
      group('bd', 39),
    ],
    sums: [
      { total: 'ab', parts: ['a', 'b'] },
      { total: 'cd', parts: ['c', 'd'] },
      { total: 'ac', parts: ['a', 'c'] },
      { total: 'bd', parts: ['b', 'd'] },
    ],
  }
  const shown: Appearance[] = ['nothing', 'nothing', 'nothing', 'nothing', 'count', 'count', 'count', 'count']
  const { greatest, unknown } = possibleTables(readViews([view]), shown, [0])
  expect([...unknown].toSorted()).toEqual([0, 1, 2, 3])
  expect([...greatest([[0, 1]], Infinity)]).toEqual([11, 2, 0, 37, 13, 37, 11, 39])
  expect([...greatest([[0, -1]], Infinity)].slice(0, 2)).toEqual([0, 13])
})

test('without a known total a cell can be as great as asked for, and a shown one only what it is', () => {
  const view: View = { cells: [group('a', 4), group('b', 9), group('all', 13)], sums: [{ total: 'all', parts: ['a', 'b'] }] }
  const { greatest } = possibleTables(readViews([view]), ['nothing', 'count', 'nothing'], [0])
  expect([...greatest([[0, 1]], 500)]).toEqual([500, 9, 509])
  expect(greatest([[1, 1]], 500)[1]).toBe(9)
})

test('agrees with HiGHS 1.15.3 on the least and greatest value of every hidden cell of random views', async () => {
  const random = stream(20261122)
  for (let round = 0; round < 30; round++) {
    const view = round % 2 === 0 ? crossedView(random, 3, 4, 20) : levelledView(random, 3, 3, 30)
    const system = readViews([view])
    const shown = view.cells.map((): Appearance => (random() < 0.45 ? 'nothing' : 'count'))
    const cells = view.cells.map(({ id, count }, cell) => ({ id, count: shown[cell] === 'count' ? count : null, band: null }))
    const attack = attacker(view, cells, false)
    for (const [cell, { id }] of view.cells.entries()) {
      if (shown[cell] === 'count') continue
      const { greatest } = possibleTables(system, shown, [cell])
      const { least, greatest: most } = attack.worksOut([[id, 1]])
      expect(greatest([[cell, -1]], Infinity)[cell]).toBeCloseTo(least, 6)
      expect(Math.min(greatest([[cell, 1]], 1_000)[cell]!, 1_000)).toBeCloseTo(Math.min(most, 1_000), 6)
    }
    attack.done()
  }
})
