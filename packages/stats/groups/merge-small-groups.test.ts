import { expect, test } from 'vitest'
import { mergeSmallGroups } from './merge-small-groups.ts'

test('merges the smallest with the next smallest until all are large enough', () => {
  const groups = [3, 30, 9, 0, 4].map((count, index) => ({ name: 'ABCDE'[index]!, count }))
  expect(mergeSmallGroups(groups, 10)).toEqual([
    { names: ['A', 'E', 'C'], count: 16 },
    { names: ['B'], count: 30 },
  ])
})

test('leaves groups that are large enough alone, and offers nothing where all together are too few', () => {
  expect(mergeSmallGroups([{ name: 'A', count: 12 }], 10)).toEqual([{ names: ['A'], count: 12 }])
  expect(
    mergeSmallGroups(
      [
        { name: 'A', count: 3 },
        { name: 'B', count: 4 },
      ],
      10,
    ),
  ).toEqual([])
  expect(mergeSmallGroups([], 10)).toEqual([])
})

test('refuses what is no count', () => {
  expect(() => mergeSmallGroups([{ name: 'A', count: -1 }], 10)).toThrow('mergeSmallGroups needs whole counts, not -1')
  expect(() => mergeSmallGroups([{ name: 'A', count: 1.5 }], 10)).toThrow(RangeError)
  expect(() => mergeSmallGroups([], 0)).toThrow('mergeSmallGroups needs a smallest group of at least 1, not 0')
})
