import { expect, test } from 'vitest'
import { secretsOf } from './secrets.ts'
import { readViews, type Cell } from './suppression-view.ts'

const group = (id: string, count: number): Cell => ({ id, count, kind: 'group' })
const level = (id: string, count: number, whole: string): Cell => ({ id, count, kind: 'level', whole })
const secrets = (cells: Cell[], k = 10, bands = false) => secretsOf(readViews([{ cells, sums: [] }]), k, bands)

test('groups of 1 to k − 1, with what they must be able to be', () => {
  const { shown, secrets: found } = secrets([group('a', 0), group('b', 1), group('c', 9), group('d', 10)])
  expect(shown).toEqual(['count', 'nothing', 'nothing', 'count'])
  expect(found).toEqual([
    { cell: 1, terms: [[1, 1]], low: 1, high: 9 },
    { cell: 2, terms: [[2, 1]], low: 1, high: 9 },
  ])
})

test('levels of 1 or 2, and those that leave 1 or 2', () => {
  const { shown, secrets: found } = secrets(
    [group('all', 30), level('one', 2, 'all'), level('some', 10, 'all'), level('most', 28, 'all')].slice(0, 3),
  )
  expect(shown).toEqual(['count', 'nothing', 'count'])
  expect(found).toEqual([{ cell: 1, terms: [[1, 1]], low: 0, high: 10 }])
  const most = secrets([group('all', 30), level('most', 28, 'all')])
  expect(most.secrets[0]?.terms).toEqual([
    [0, 1],
    [1, -1],
  ])
})

test('a group that stands at one level, and one at no listed level', () => {
  expect(secrets([group('all', 30), level('met', 30, 'all'), level('not', 0, 'all')]).shown).toEqual([
    'count',
    'nothing',
    'nothing',
  ])
  expect(secrets([group('all', 30), level('met', 0, 'all')]).shown).toEqual(['count', 'nothing'])
  expect(secrets([group('all', 30), level('met', 0, 'all'), level('not', 20, 'all')]).shown).toEqual(['count', 'count', 'count'])
})

test('bands where they are wanted and the group is large enough', () => {
  const cells = [group('all', 30), level('met', 29, 'all')]
  expect(secrets(cells, 10, true)).toEqual({
    shown: ['count', 'band'],
    secrets: [{ cell: 1, terms: [[1, 1]], low: 27, high: 30 }],
  })
  const small = [group('all', 7), level('met', 6, 'all')]
  expect(secrets(small, 5, true).shown).toEqual(['count', 'nothing'])
})
