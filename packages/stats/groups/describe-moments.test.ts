import { expect, test } from 'vitest'
import { newHaven } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { describeMoments } from './describe-moments.ts'
import { momentsOf } from './moments.ts'

// mean, variance, deviation, standard error: R 4.2.2 mean(), var(), sd(), sd() / sqrt(length())
const fromR: [string, number[], number[]][] = [
  ['five', [10.5, 7.25, 3, 99, -2], [23.55, 1800.95, 42.4376012517202, 18.9786722401753]],
  ['nhtemp', newHaven, [51.16, 1.60176271186441, 1.26560764530893, 0.163389244437142]],
  ['far from zero', [1500, 1510, 1490.5, 1502.25], [1500.6875, 64.4739583333333, 8.029567755074574, 4.014783877537287]],
]

test.each(fromR)('agrees with R: %s', (_, values, reference) => {
  const { mean, variance, deviation, standardError } = describeMoments(momentsOf(values))
  ;[mean, variance!, deviation!, standardError!].forEach((figure, at) =>
    expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-11),
  )
})

test('one value has a mean and no spread; equal values have none to see', () => {
  expect(describeMoments(momentsOf([7]))).toEqual({ n: 1, mean: 7, variance: null, deviation: null, standardError: null })
  expect(describeMoments(momentsOf([0.1, 0.1, 0.1])).variance).toBeCloseTo(0, 15)
})

test('refuses no values', () => {
  expect(() => describeMoments({ n: 0, sum: 0, sumOfSquares: 0 })).toThrow('describeMoments needs at least one value')
})
