import { expect, test } from 'vitest'
import { binomialCdf } from './binomial-cdf.ts'
import { binomialQuantile } from './binomial-quantile.ts'

// probability, trials, share, value: R 4.2.2 qbinom
const fromR = [
  [0, 1, 0.05, 0],
  [0.001, 1, 0.05, 0],
  [0.05, 1, 0.05, 0],
  [0.5, 1, 0.05, 0],
  [0.975, 1, 0.05, 1],
  [1, 1, 0.05, 1],
  [0, 23, 0.05, 0],
  [0.001, 23, 0.05, 0],
  [0.05, 23, 0.05, 0],
  [0.5, 23, 0.05, 1],
  [0.975, 23, 0.05, 4],
  [1, 23, 0.05, 23],
  [0, 20000, 0.05, 0],
  [0.001, 20000, 0.05, 906],
  [0.05, 20000, 0.05, 950],
  [0.5, 20000, 0.05, 1000],
  [0.975, 20000, 0.05, 1061],
  [1, 20000, 0.05, 20000],
  [0, 1, 0.5, 0],
  [0.001, 1, 0.5, 0],
  [0.05, 1, 0.5, 0],
  [0.5, 1, 0.5, 0],
  [0.975, 1, 0.5, 1],
  [1, 1, 0.5, 1],
  [0, 23, 0.5, 0],
  [0.001, 23, 0.5, 4],
  [0.05, 23, 0.5, 8],
  [0.5, 23, 0.5, 11],
  [0.975, 23, 0.5, 16],
  [1, 23, 0.5, 23],
  [0, 20000, 0.5, 0],
  [0.001, 20000, 0.5, 9781],
  [0.05, 20000, 0.5, 9884],
  [0.5, 20000, 0.5, 10000],
  [0.975, 20000, 0.5, 10139],
  [1, 20000, 0.5, 20000],
  [0, 1, 0.9, 0],
  [0.001, 1, 0.9, 0],
  [0.05, 1, 0.9, 0],
  [0.5, 1, 0.9, 1],
  [0.975, 1, 0.9, 1],
  [1, 1, 0.9, 1],
  [0, 23, 0.9, 0],
  [0.001, 23, 0.9, 15],
  [0.05, 23, 0.9, 18],
  [0.5, 23, 0.9, 21],
  [0.975, 23, 0.9, 23],
  [1, 23, 0.9, 23],
  [0, 20000, 0.9, 0],
  [0.001, 20000, 0.9, 17868],
  [0.05, 20000, 0.9, 17930],
  [0.5, 20000, 0.9, 18000],
  [0.975, 20000, 0.9, 18083],
  [1, 20000, 0.9, 20000],
] as const

test.each(fromR)('agrees with R at %s, %s', (probability, trials, share, value) => {
  expect(binomialQuantile(probability, trials, share)).toBe(value)
})

test('leads back from every probability to its count', () => {
  for (let k = 0; k <= 20; k++) expect(binomialQuantile(binomialCdf(k, 30, 0.3), 30, 0.3)).toBe(k)
})

test('refuses what cannot be', () => {
  expect(() => binomialQuantile(2, 5, 0.5)).toThrow('binomialQuantile needs a probability from 0 to 1, not 2')
  expect(() => binomialQuantile(0.5, -1, 0.5)).toThrow('binomialQuantile needs a whole number of trials, not -1')
  expect(() => binomialQuantile(0.5, 5, -1)).toThrow('binomialQuantile needs a probability from 0 to 1, not -1')
})
