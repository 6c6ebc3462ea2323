import { expect, test } from 'vitest'
import { distanceAt, distanceSum, midRanks } from './disagreement.ts'

const values = Float64Array.of(0, 1, 3)
const totals = Float64Array.of(2, 4, 6)

test('each level has its distance', () => {
  expect(distanceAt('nominal', values, totals)(0, 2)).toBe(1)
  expect(distanceAt('nominal', values, totals)(1, 1)).toBe(0)
  expect(distanceAt('interval', values, totals)(0, 2)).toBe(9)
  expect(distanceAt('ratio', values, totals)(1, 2)).toBe(0.25)
  expect(distanceAt('ratio', values, totals)(0, 0)).toBe(0)
  expect(distanceAt('ordinal', values, totals)(0, 2)).toBe((2 / 2 + 4 + 6 / 2) ** 2)
})

test('mid-ranks count those before by one and those alike by half', () => {
  expect([...midRanks(totals)]).toEqual([1, 4, 9])
})

test('sums over ordered pairs, skipping values nobody gave', () => {
  expect(distanceSum(Float64Array.of(1, 0, 2), (one, other) => Math.abs(one - other))).toBe(8)
})
