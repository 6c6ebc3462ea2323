import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { attitude, quartet, survey } from '../test/survey-data.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'

// alpha, lower, upper: R psych 2.2.9 alpha() and psychometric 2.3 alpha.CI()
const fromR: [string, number[][], number[]][] = [
  ['attitude', attitude, [0.84314276956476, 0.739375685643107, 0.915773072159982]],
  ['quartet', quartet, [0.921658986175115, 0.811020721829372, 0.974706801278677]],
  ['survey', survey, [0.683149454049136, 0.496088860857546, 0.815360446782752]],
]

test.each(fromR)('agrees with R: %s', (_, answers, reference) => {
  const { alpha, lower, upper } = cronbachAlpha(answers)
  ;[alpha, lower, upper].forEach((figure, at) => expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-11))
})

test('people who left an item out are left out, and counted', () => {
  const { people, leftOut, items, alpha } = cronbachAlpha([...quartet, [1, null, 2, 2]])
  expect([people, leftOut, items]).toEqual([12, 1, 4])
  expect(alpha).toBe(cronbachAlpha(quartet).alpha)
})

test('a narrower interval for less confidence', () => {
  expect(cronbachAlpha(quartet, { confidence: 0.5 }).lower).toBeGreaterThan(cronbachAlpha(quartet).lower)
})

test('can be negative where items pull apart, and needs people who differ', () => {
  expect(
    cronbachAlpha([
      [1, 5],
      [2, 4],
      [3, 2],
    ]).alpha,
  ).toBeLessThan(0)
  expect(() =>
    cronbachAlpha([
      [1, 2],
      [2, 1],
      [0, 3],
    ]),
  ).toThrow('cronbachAlpha needs people whose sums differ')
  expect(() =>
    cronbachAlpha([
      [1, 2],
      [null, 1],
    ]),
  ).toThrow('cronbachAlpha needs at least two complete rows')
  expect(() => cronbachAlpha(quartet, { confidence: 1 })).toThrow('cronbachAlpha needs a confidence between 0 and 1, not 1')
})

test('neither the order of items, nor a shift of one of them, nor stretching all changes it', () => {
  const answers = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    {
      minLength: 4,
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(answers, fc.integer({ min: -9, max: 9 }), (rows, shift) => {
      fc.pre(new Set(rows.map(([a, b, c]) => a + b + c)).size > 1)
      const { alpha } = cronbachAlpha(rows)
      expect(cronbachAlpha(rows.map(([a, b, c]) => [c * 2, (a + shift) * 2, b * 2])).alpha).toBeCloseTo(alpha, 8)
    }),
  )
})
