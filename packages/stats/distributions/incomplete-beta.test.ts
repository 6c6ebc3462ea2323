import { expect, test } from 'vitest'
import { incompleteBeta } from './incomplete-beta.ts'

test('both tails of I(2, 3) at ½, as Σ of binomial terms', () => {
  const { lower, upper } = incompleteBeta(2, 3, 0.5, 0.5)
  expect(lower).toBeCloseTo(11 / 16, 14)
  expect(upper).toBeCloseTo(5 / 16, 14)
})

test('swapping the shapes and the sides swaps the tails', () => {
  const one = incompleteBeta(7, 0.4, 0.9, 0.1)
  const other = incompleteBeta(0.4, 7, 0.1, 0.9)
  expect(one.lower).toBeCloseTo(other.upper, 14)
})

test('its ends', () => {
  expect(incompleteBeta(2, 3, 0, 1)).toEqual({ lower: 0, upper: 1 })
  expect(incompleteBeta(2, 3, 1, 0)).toEqual({ lower: 1, upper: 0 })
})
