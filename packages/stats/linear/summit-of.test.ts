import { expect, test } from 'vitest'
import { summitOf } from './summit-of.ts'

test('finds the top inside, at either end, and the higher of two', () => {
  expect(summitOf((x) => -((x - 0.3) ** 2), -1, 1)).toBeCloseTo(0.3, 7)
  expect(summitOf((x) => x, -1, 1)).toBeCloseTo(1, 7)
  expect(summitOf((x) => -x, -1, 1)).toBeCloseTo(-1, 7)
  expect(summitOf((x) => Math.sin(x) + x / 10, 0, 10)).toBeCloseTo(Math.acos(-0.1) + 2 * Math.PI, 6)
})
