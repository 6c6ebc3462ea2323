import { expect, test } from 'vitest'
import { findRoot } from './find-root.ts'

test('finds known roots', () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 13)
  expect(findRoot((x) => Math.cos(x) - x, 0, 1)).toBeCloseTo(0.7390851332151607, 13)
  // R 4.2.2 uniroot(function(x) exp(x) - 5 * x, c(0, 1), tol = 1e-15)
  expect(findRoot((x) => Math.exp(x) - 5 * x, 0, 1)).toBeCloseTo(0.2591711018190738, 13)
})

test('takes an end that is itself the root', () => {
  expect(findRoot((x) => x - 1, 1, 5)).toBe(1)
  expect(findRoot((x) => x - 5, 1, 5)).toBe(5)
})

test('gets through a function that is almost flat, within its tolerance', () => {
  expect(findRoot((x) => x ** 9, -1, 2, 1e-3)).toBeCloseTo(0, 1)
  expect(Math.abs(findRoot((x) => Math.tanh(50 * (x - 0.3)), -10, 400) - 0.3)).toBeLessThan(1e-12)
})

test('refuses when the sign does not change', () => {
  expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow('findRoot needs a change of sign between -1 and 1')
  expect(() => findRoot(() => Number.NaN, -1, 1)).toThrow(RangeError)
})
