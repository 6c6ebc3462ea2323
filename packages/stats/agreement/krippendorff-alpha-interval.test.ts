import { expect, test } from 'vitest'
import { anxiety, observers } from '../test/agreement-data.ts'
import { krippendorffAlphaInterval } from './krippendorff-alpha-interval.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import type { AlphaLevel } from './pairable-scores.ts'

// 20,000 resamples of units in R 4.2.2 with the definition of alpha, quantile type 7. The Monte-Carlo error of our own 20,000 is about .003.
test.each<[AlphaLevel, number, number]>([
  ['nominal', -0.1303531, 0.0497804],
  ['ordinal', -0.0585405, 0.4535121],
  ['interval', -0.0845926, 0.3979615],
  ['ratio', -0.0769649, 0.3237844],
])('anxiety, %s, within Monte-Carlo error of R', (level, lower, upper) => {
  const result = krippendorffAlphaInterval(anxiety, level, { seed: 7, samples: 20_000 })
  expect(Math.abs(result.lower! - lower)).toBeLessThan(0.012)
  expect(Math.abs(result.upper! - upper)).toBeLessThan(0.012)
  expect(result).toMatchObject({ ...krippendorffAlpha(anxiety, level), samples: 20_000 })
})

test('Krippendorff example C with gaps, 90 %, within Monte-Carlo error of R', () => {
  const result = krippendorffAlphaInterval(observers, 'ordinal', { seed: 1, samples: 20_000, confidence: 0.9 })
  expect(Math.abs(result.lower! - 0.520755)).toBeLessThan(0.015)
  expect(Math.abs(result.upper! - 0.983802)).toBeLessThan(0.005)
})

test('the same seed gives the same limits, another seed others', () => {
  const [one, again, other] = [5, 5, 6].map((seed) => krippendorffAlphaInterval(anxiety, 'ordinal', { seed }).lower)
  expect(one).toBe(again)
  expect(one).not.toBe(other)
})

test('resamples without variation have no alpha and are left out', () => {
  const { samples, lower, upper } = krippendorffAlphaInterval(
    [
      [1, 1],
      [2, 2],
    ],
    'interval',
    { seed: 1 },
  )
  expect(samples).toBeGreaterThan(400)
  expect(samples).toBeLessThan(600)
  expect([lower, upper]).toEqual([1, 1])
})

test('no alpha, no interval', () => {
  expect(
    krippendorffAlphaInterval(
      [
        [1, 1],
        [1, 1],
      ],
      'nominal',
      { seed: 1 },
    ),
  ).toMatchObject({ alpha: null, lower: null, upper: null, samples: 0 })
})

test('refuses a seed, a number of samples or a confidence that is none', () => {
  expect(() => krippendorffAlphaInterval(anxiety, 'nominal', { seed: 0.5 })).toThrow('needs a whole number as its seed, not 0.5')
  expect(() => krippendorffAlphaInterval(anxiety, 'nominal', { seed: 1, samples: 99 })).toThrow(
    'needs at least 100 samples, not 99',
  )
  expect(() => krippendorffAlphaInterval(anxiety, 'nominal', { seed: 1, samples: 200.5 })).toThrow(RangeError)
  expect(() => krippendorffAlphaInterval(anxiety, 'nominal', { seed: 1, confidence: 2 })).toThrow(
    'needs a confidence between 0 and 1, not 2',
  )
})
