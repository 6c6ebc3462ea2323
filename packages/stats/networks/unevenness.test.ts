import { expect, test } from 'vitest'
import { unevenness } from './unevenness.ts'

test('sums how far the greatest stands above each', () => {
  expect(unevenness([3, 1, 1])).toBe(4)
  expect(unevenness(Float64Array.of(2, 2))).toBe(0)
  expect(unevenness(Int32Array.of(0, 5, 2))).toBe(8)
  expect(unevenness([])).toBe(0)
})
