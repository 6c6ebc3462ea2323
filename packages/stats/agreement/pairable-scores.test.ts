import { expect, test } from 'vitest'
import { pairableScores } from './pairable-scores.ts'

test('counts the values of units with two scores or more', () => {
  const { values, units, counts, ratings } = pairableScores(
    'alpha',
    [
      [5, 2, null],
      [null, 9, null],
      [2, 2, 5],
    ],
    'interval',
  )
  expect([...values]).toEqual([2, 5])
  expect(units).toBe(2)
  expect([...counts]).toEqual([1, 1, 2, 1])
  expect([...ratings]).toEqual([2, 3])
})

test('sorts numbers as numbers', () => {
  expect([...pairableScores('alpha', [[10, 9, 100]], 'ordinal').values]).toEqual([9, 10, 100])
})

test('refuses what the level cannot hold', () => {
  expect(() => pairableScores('alpha', [[1, null], [2]], 'nominal')).toThrow('alpha needs at least one unit with two scores')
  expect(() => pairableScores('alpha', [['low', 'high']], 'ordinal')).toThrow(
    "alpha needs numbers at the ordinal level: 'low' has no place in an order",
  )
  expect(() => pairableScores('alpha', [[1, Number.NaN]], 'nominal')).toThrow('alpha needs finite scores or null, not NaN')
  expect(() => pairableScores('alpha', [[1, -1]], 'ratio')).toThrow('alpha needs scores of 0 or more at the ratio level, not -1')
})
