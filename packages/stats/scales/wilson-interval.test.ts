import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

test.each([
  [8, 10, 0.95, 0.490162471536642, 0.943317848545625],
  [0, 12, 0.95, 0, 0.242494006655241],
  [37, 50, 0.95, 0.604468427351512, 0.841284725064476],
  [50, 50, 0.95, 0.928652400866641, 1],
  [37, 50, 0.9, 0.627538702921931, 0.827821367900659],
])('%i of %i at %d: R 4.2.2 prop.test(correct = FALSE)', (successes, total, confidence, lower, upper) => {
  const found = wilsonInterval(successes, total, { confidence })
  expect(found.lower).toBeCloseTo(lower, 12)
  expect(found.upper).toBeCloseTo(upper, 12)
})

test('stays within 0 and 1, holds the share, and turns round with it', () => {
  const counts = fc
    .integer({ min: 1, max: 200 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))
  fc.assert(
    fc.property(counts, ([successes, total]) => {
      const { lower, upper } = wilsonInterval(successes, total)
      const turned = wilsonInterval(total - successes, total)
      expect([lower >= 0, lower <= successes / total, successes / total <= upper, upper <= 1]).toEqual([true, true, true, true])
      expect(turned.lower).toBeCloseTo(1 - upper, 12)
    }),
  )
})

test('refuses what is no share', () => {
  expect(() => wilsonInterval(1, 0)).toThrow('wilsonInterval needs a whole total above 0, not 0')
  expect(() => wilsonInterval(1, 2.5)).toThrow(RangeError)
  for (const successes of [-1, 11, 1.5]) expect(() => wilsonInterval(successes, 10)).toThrow(`from 0 to 10, not ${successes}`)
})
