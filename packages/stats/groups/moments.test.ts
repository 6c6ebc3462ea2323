import { expect, test } from 'vitest'
import { newHaven } from '../test/quality-data.ts'
import { momentsOf } from './moments.ts'

test('agrees with R 4.2.2 length(nhtemp), sum(nhtemp), sum(nhtemp^2)', () => {
  const { n, sum, sumOfSquares } = momentsOf(newHaven)
  expect([n, sum.toFixed(9), sumOfSquares.toFixed(9)]).toEqual([60, '3069.600000000', '157135.240000000'])
})

test('leaves missing values out, and has none for none', () => {
  expect(momentsOf([1, 2, null, 4])).toEqual({ n: 3, sum: 7, sumOfSquares: 21 })
  expect(momentsOf([null])).toEqual({ n: 0, sum: 0, sumOfSquares: 0 })
})

test('refuses what is no number', () => {
  expect(() => momentsOf([Number.NaN])).toThrow('momentsOf needs finite numbers or null')
})
