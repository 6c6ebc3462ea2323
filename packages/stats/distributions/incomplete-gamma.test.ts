import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { incompleteGamma } from './incomplete-gamma.ts'

// a, x, lower tail, upper tail: R 4.2.2 pgamma
const fromR = [
  [0.25, 0.1, 0.608338845728966, 0.39166115427103393],
  [1, 0.1, 0.09516258196404043, 0.9048374180359595],
  [30, 0.1, 3.4222643183804347e-63, 1],
  [0.25, 2, 0.9827139881404833, 0.01728601185951677],
  [1, 2, 0.8646647167633873, 0.1353352832366127],
  [30, 2, 5.855318609378578e-25, 1],
  [0.25, 45, 1, 4.471246538367601e-22],
  [1, 45, 1, 2.8625185805493937e-20],
  [30, 45, 0.9926628007022035, 0.007337199297796506],
] as const

test.each(fromR)('agrees with R at %s, %s', (a, x, lower, upper) => {
  expect(relativeError(incompleteGamma(a, x).lower, lower)).toBeLessThan(1e-12)
  expect(relativeError(incompleteGamma(a, x).upper, upper)).toBeLessThan(1e-12)
})

test('its ends', () => {
  expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 })
  expect(incompleteGamma(2, Infinity)).toEqual({ lower: 1, upper: 0 })
})
