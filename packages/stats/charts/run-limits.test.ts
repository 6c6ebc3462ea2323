import { expect, test } from 'vitest'
import { crossingsMinimum, longestRunLimit } from './run-limits.ts'

const many = [100, 500, 1000, 1200, 5000]

test('longest run agrees with R 4.2.2 round(log2(n)) + 3', () => {
  const fromR = [3, 3, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8]
  expect(fromR.map((_, useful) => longestRunLimit(useful))).toEqual(fromR)
  expect(many.map(longestRunLimit)).toEqual([10, 12, 13, 13, 15])
})

test('crossings agree with R 4.2.2 qbinom(.05, max(n - 1, 0), .5)', () => {
  const fromR = [
    0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12, 13, 13, 14,
    14, 14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23,
  ]
  expect(fromR.map((_, useful) => crossingsMinimum(useful))).toEqual(fromR)
  expect(many.map(crossingsMinimum)).toEqual([41, 231, 474, 571, 2441])
})

test('agrees with the field: with 24 useful points, runs of up to 8 and no fewer than 8 crossings (Anhøj & Olesen 2014)', () => {
  expect([longestRunLimit(24), crossingsMinimum(24)]).toEqual([8, 8])
})
