import { expect, test } from 'vitest'
import { summarise, typical } from './subgroups.ts'

const phase = { from: 0, to: 3, base: 3 }

test('size, mean and deviation as R 4.2.2 mean() and sd() give them', () => {
  const [first, second, third] = summarise('chart', [[71, 80, 64, 90], [5, null], null])
  expect(first).toMatchObject({ size: 4, mean: 76.25 })
  expect(first!.deviation).toBeCloseTo(11.265729744081, 11)
  expect([second, third]).toEqual([null, null])
})

test('equal subgroups take the mean deviation, unequal ones pool it', () => {
  expect(
    typical(
      'chart',
      summarise('chart', [
        [1, 3],
        [2, 6],
        [0, 2],
      ]),
      phase,
    ).deviation,
  ).toBeCloseTo((4 / 3) * Math.SQRT2, 12)
  const unequal = typical(
    'chart',
    summarise('chart', [
      [1, 3],
      [2, 6, 4],
      [0, 2],
    ]),
    phase,
  )
  expect(unequal.mean).toBeCloseTo(18 / 7, 12)
  expect(unequal.deviation).toBeCloseTo(Math.sqrt(12 / 4), 12)
})

test('refuses a phase without any subgroup of two', () => {
  expect(() => typical('chart', [null, null, null], phase)).toThrow(
    'chart needs in each phase a subgroup with at least two values',
  )
})
