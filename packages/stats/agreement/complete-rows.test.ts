import { expect, test } from 'vitest'
import { completeRows } from './complete-rows.ts'

test('drops rows with a gap', () => {
  expect(
    completeRows('icc', [
      [1, 2],
      [2, null],
      [3, 3],
    ]),
  ).toEqual([
    [1, 2],
    [3, 3],
  ])
})

test('refuses what is no table', () => {
  expect(() => completeRows('icc', [])).toThrow('icc needs at least two complete rows and two columns, not 0 and 0')
  expect(() =>
    completeRows('icc', [
      [1, 2],
      [null, 3],
    ]),
  ).toThrow('icc needs at least two complete rows and two columns, not 1 and 2')
  expect(() => completeRows('icc', [[1], [2]])).toThrow('icc needs at least two complete rows and two columns, not 2 and 1')
  expect(() => completeRows('icc', [[1, 2], [3]])).toThrow('icc needs rows of one length: row 1 has 2 places, row 2 has 1')
  expect(() =>
    completeRows('icc', [
      [1, 2],
      [3, Infinity],
    ]),
  ).toThrow('icc needs finite scores or null: row 2 has Infinity')
})
