import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { deviance } from './deviance.ts'

// x, mean, value: R 4.2.2 x * log(x / m) + m - x
const fromR = [
  [1, 0.2, 0.8094379124341002],
  [20, 0.2, 72.30340371976185],
  [1, 3, 0.9013877113318902],
  [20, 3, 20.942399697717626],
  [1, 90, 84.50019032966973],
  [20, 90, 39.918452064474515],
] as const

test.each(fromR)('agrees with R at %s, %s', (x, mean, value) => {
  expect(relativeError(deviance(x, mean), value)).toBeLessThan(1e-12)
})

test('does not cancel close to the mean', () => {
  // to the second order (x − m)²/2m
  expect(relativeError(deviance(1e6 + 1, 1e6), 0.5e-6)).toBeLessThan(1e-6)
  expect(deviance(5, 5)).toBe(0)
})
