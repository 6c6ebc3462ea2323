import { expect, test } from 'vitest'
import { mean } from './mean.ts'

test('agrees with R 4.2.2 mean()', () => {
  expect(mean([1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140])).toBeCloseTo(1132.6, 10)
  expect(mean([0.1, 0.2, null, 0.4])).toBeCloseTo(0.233333333333333, 14)
  expect(mean([-5])).toBe(-5)
})

test('refuses an empty series', () => {
  expect(() => mean([null])).toThrow('mean needs at least one value')
})
