import { expect, test } from 'vitest'
import { stretches } from './stretches.ts'

test('the longest stretches of one sign, when they hold enough', () => {
  expect(stretches([5, 3, -1, -2, 0, 0, 4, 6], Math.sign, 2)).toEqual([
    [1, [5, 3]],
    [-1, [-1, -2]],
    [1, [4, 6]],
  ])
  expect(stretches([5, -3], Math.sign, 2)).toEqual([])
  expect(stretches([], Math.sign, 1)).toEqual([])
})
