import { expect, test } from 'vitest'
import { riskDifference } from '../impact/risk-difference.ts'
import { gapsToRest } from './gaps-to-rest.ts'

const groups = [
  { numerator: 8, denominator: 20 },
  { numerator: 10, denominator: 80 },
  { numerator: 3, denominator: 50 },
]

test('holds each group against all others together', () => {
  const [first, second, third] = gapsToRest(groups)
  expect(first!.rest).toEqual({ numerator: 13, denominator: 130 })
  expect(first!.ratio.estimate).toBeCloseTo(4, 12)
  expect(second!.ratio.estimate).toBeCloseTo(0.125 / (11 / 70), 12)
  expect(third!.gap).toEqual(riskDifference({ events: 3, total: 50 }, { events: 18, total: 100 }))
})

test('a known ratio: 8 of 20 against 10 of 80 is 3.2 times as often', () => {
  expect(gapsToRest(groups.slice(0, 2))[0]!.ratio.estimate).toBeCloseTo(3.2, 12)
})

test('takes a confidence, and needs somebody to compare with', () => {
  const [wide, narrow] = [0.99, 0.5].map((confidence) => gapsToRest(groups, { confidence })[0]!.gap)
  expect(wide!.lower).toBeLessThan(narrow!.lower)
  expect(() => gapsToRest(groups.slice(0, 1))).toThrow('gapsToRest needs at least two groups')
})
