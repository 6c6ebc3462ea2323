import { expect, test } from 'vitest'
import { itemCovariance } from './item-covariance.ts'

test('agrees with R 4.2.2 cov(na.omit(x))', () => {
  expect(
    itemCovariance('scale', [
      [1, 2],
      [3, 4],
      [9, null],
    ]),
  ).toEqual({
    people: 2,
    leftOut: 1,
    means: [2, 3],
    covariance: [
      [2, 2],
      [2, 2],
    ],
  })
})
