import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentsOf } from './moments.ts'
import { rollUp } from './roll-up.ts'

const school = { codes: [0, 1, 0, 1, 2, 0], labels: ['A', 'B', 'C'] }
const grade = { codes: Uint8Array.of(0, 0, 1, 0, 1, 1), labels: ['3', '4'] }

test('agrees with R 4.2.2 aggregate(): groups that occur, in order', () => {
  const { groups, codes, n, sum, sumOfSquares } = rollUp([school, grade], [5, 6, 7, 8, 9, null])
  expect(groups).toBe(4)
  expect(codes.map((column) => Array.from(column))).toEqual([
    [0, 0, 1, 2],
    [0, 1, 0, 1],
  ])
  expect([...n]).toEqual([1, 1, 2, 1])
  expect([...sum]).toEqual([5, 7, 14, 9])
  expect([...sumOfSquares]).toEqual([25, 49, 100, 81])
})

test('where more pairs are possible than fit a table, those that occur take the room', () => {
  const labels = Array.from({ length: 5_000 }, (_, label) => String(label))
  const falling = { codes: labels.map((_, row) => 4_999 - row), labels }
  const rising = { codes: labels.map((_, row) => row), labels }
  const { groups, codes, sum } = rollUp(
    [falling, rising],
    labels.map((_, row) => row),
  )
  expect(groups).toBe(5_000)
  expect([codes[0]![1], codes[1]![1], sum[1]]).toEqual([1, 4_998, 4_998])
})

test('every group has the moments of its own values, and together they are those of all', () => {
  const row = fc.record({ one: fc.nat(2), other: fc.nat(3), value: fc.option(fc.integer({ min: -99, max: 99 })) })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const groupings = [
        { codes: rows.map(({ one }) => one), labels: ['a', 'b', 'c'] },
        { codes: rows.map(({ other }) => other), labels: ['p', 'q', 'r', 's'] },
      ]
      const { groups, codes, n, sum, sumOfSquares } = rollUp(
        groupings,
        rows.map(({ value }) => value),
      )
      for (let group = 0; group < groups; group++) {
        const own = rows.filter(({ one, other }) => one === codes[0]![group] && other === codes[1]![group])
        expect({ n: n[group], sum: sum[group], sumOfSquares: sumOfSquares[group] }).toEqual(
          momentsOf(own.map(({ value }) => value)),
        )
      }
      expect(n.reduce((total, count) => total + count, 0)).toBe(rows.filter(({ value }) => value !== null).length)
    }),
  )
})

test('refuses rows that do not fit', () => {
  expect(() => rollUp([], [1])).toThrow('rollUp needs at least one grouping')
  expect(() => rollUp([school], [1])).toThrow('rollUp needs a code in each grouping for each value')
  expect(() => rollUp([{ codes: [3], labels: ['A'] }], [1])).toThrow('rollUp needs a label for code 3')
  expect(() => rollUp([{ codes: [-1], labels: ['A'] }], [1])).toThrow('rollUp needs a label for code -1')
  expect(() => rollUp([{ codes: [0], labels: ['A'] }], [Number.NaN])).toThrow(
    'rollUp needs finite numbers or null: value 1 is NaN',
  )
})
