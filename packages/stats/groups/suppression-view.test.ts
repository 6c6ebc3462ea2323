import { expect, test } from 'vitest'
import { readViews } from './suppression-view.ts'

const group = (id: string, count: number) => ({ id, count, kind: 'group' }) as const

test('reads views into one system in which cells of the same id are one', () => {
  const all = group('all', 9)
  const system = readViews([
    { cells: [all, group('a', 4), group('b', 5)], sums: [{ total: 'all', parts: ['a', 'b'] }] },
    { cells: [all, { id: 'met', count: 3, kind: 'level', whole: 'all' }], sums: [] },
  ])
  expect(system.cells.map(({ id }) => id)).toEqual(['all', 'a', 'b', 'met'])
  expect(system.bounds).toEqual([
    [
      [0, 1],
      [3, -1],
    ],
  ])
  expect(system.ties[0]).toHaveLength(2)
})

test('refuses counts, sums and wholes that cannot be', () => {
  const one = (count: number) => ({ cells: [group('a', count)], sums: [] })
  expect(() => readViews([one(1.5)])).toThrow('suppress needs whole counts, not 1.5 in a')
  expect(() => readViews([one(-1)])).toThrow('suppress needs whole counts, not -1 in a')
  expect(() => readViews([one(1), one(2)])).toThrow('suppress needs one count for a, not two')
  expect(() => readViews([{ cells: [group('a', 1)], sums: [{ total: 'a', parts: ['b'] }] }])).toThrow(
    'suppress needs a cell for b',
  )
  expect(() => readViews([{ cells: [group('a', 1), group('b', 2)], sums: [{ total: 'a', parts: ['b'] }] }])).toThrow(
    'suppress needs sums that add up: a is not the sum of its parts',
  )
  expect(() => readViews([{ cells: [group('a', 1), { id: 'met', count: 3, kind: 'level', whole: 'a' }], sums: [] }])).toThrow(
    'suppress needs met within its whole',
  )
})
