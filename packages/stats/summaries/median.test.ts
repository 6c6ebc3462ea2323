import { expect, test } from 'vitest'
import { median } from './median.ts'

test('agrees with R 4.2.2 median()', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([10.5, -2, 7.25, 3, 99])).toBe(7.25)
  // median(c(1120,1160,963,1210,1160,1160,813,1230,1370,1140)), the first ten of R's Nile
  expect(median([1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140])).toBe(1160)
})

test('leaves missing values out and does not change its input', () => {
  const values = [9, null, 1, 5]
  expect(median(values)).toBe(5)
  expect(values).toEqual([9, null, 1, 5])
})

test('refuses an empty series', () => {
  expect(() => median([null])).toThrow('median needs at least one value')
})
