import { expect, test } from 'vitest'
import { loanCosts } from '../test/quality-data.ts'
import { meanMovingRange } from './moving-range.ts'

test('agrees with R 4.2.2 mean(abs(diff(x)))', () => {
  expect(meanMovingRange(loanCosts, 0, 20, false)).toBeCloseTo(7.78947368421053, 12)
  expect(meanMovingRange(loanCosts, 5, 12, false)).toBeCloseTo(7, 12)
  expect(meanMovingRange([1, null, 5, 6, 4], 0, 5, false)).toBe(1.5)
})

test('screens once what lies above 3.267 times the mean', () => {
  expect(meanMovingRange([5, 7, 6, 8, null, 30, 6, 7, 5, 6, 8, 7], 0, 12, true)).toBe(1.5)
  expect(meanMovingRange([2, 2, 2], 0, 3, true)).toBe(0)
})

test('there is none without two neighbours', () => {
  expect(meanMovingRange([1, null, 2], 0, 3, true)).toBeNull()
})
