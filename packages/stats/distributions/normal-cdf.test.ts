import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { normalCdf } from './normal-cdf.ts'

// z, lower tail, upper tail: R 4.2.2 pnorm
const fromR = [
  [-37, 5.725571222524577e-300, 1],
  [-8, 6.220960574271785e-16, 0.9999999999999993],
  [-1.96, 0.024997895148220428, 0.9750021048517796],
  [-0.001, 0.49960105778608893, 0.500398942213911],
  [0.3, 0.6179114221889527, 0.3820885778110473],
  [2.5, 0.9937903346742238, 0.006209665325776135],
  [8, 0.9999999999999993, 6.220960574271785e-16],
  [20, 1, 2.7536241186062337e-89],
] as const

test.each(fromR)('agrees with R at %s, %s', (z, lower, upper) => {
  expect(relativeError(normalCdf(z), lower)).toBeLessThan(1e-12)
  expect(relativeError(normalCdf(z, 'upper'), upper)).toBeLessThan(1e-12)
})

test('its ends', () => {
  expect(normalCdf(Infinity)).toBe(1)
  expect(normalCdf(-Infinity)).toBe(0)
  expect(normalCdf(0)).toBe(0.5)
})

test('refuses what cannot be', () => {
  expect(() => normalCdf(Number.NaN)).toThrow('normalCdf needs a number, not NaN')
})
