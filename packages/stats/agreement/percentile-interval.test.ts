import { expect, test } from 'vitest'
import { percentileInterval } from './percentile-interval.ts'

// R 4.2.2 quantile(x, c((1 - confidence) / 2, (1 + confidence) / 2)).
test.each([
  [[2, 7, 1, 8, 2, 8, 1, 8, 2, 8], 0.95, 1, 8],
  [[2, 7, 1, 8, 2, 8, 1, 8, 2, 8], 0.7, 1.35, 8],
  [[0.5, -1, 4], 0.5, -0.25, 2.25],
  [[3], 0.9, 3, 3],
])('%j at %s', (figures, confidence, lower, upper) => {
  const interval = percentileInterval('alpha', Float64Array.from(figures), confidence)
  expect(interval.lower).toBeCloseTo(lower, 12)
  expect(interval.upper).toBeCloseTo(upper, 12)
})

test('leaves its input as it was and refuses an empty one', () => {
  const figures = Float64Array.of(3, 1)
  percentileInterval('alpha', figures, 0.9)
  expect([...figures]).toEqual([3, 1])
  expect(() => percentileInterval('alpha', new Float64Array(), 0.9)).toThrow('alpha needs at least one resampled figure')
})
