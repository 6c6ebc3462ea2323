import { expect, test } from 'vitest'
import { compareLag, daysBetween, daysLater, whyNotLag } from './lag.ts'

const measures = [
  { id: 'a', purpose: 'practice' as const },
  { id: 'b', purpose: 'outcome' as const },
  { id: 'c', purpose: 'balancing' as const },
]

test.each([
  ['a', 'b', null],
  ['b', 'a', 'no-practice'],
  ['a', 'c', 'no-outcome'],
  ['x', 'b', 'no-practice'],
])('%s before %s: %s', (practice, outcome, reason) => {
  expect(whyNotLag(measures, practice, outcome)).toBe(reason)
})

test('days are counted over months and clock changes', () => {
  expect([daysBetween('2026-10-20', '2026-11-10'), daysLater('2026-10-20', 21)]).toEqual([21, '2026-11-10'])
})

test.each([
  [21, 25, 'as-expected'],
  [21, 14, 'sooner'],
  [21, 27, 'as-expected'],
  [21, 35, 'later'],
  [21, 3, 'sooner'],
  [14, -10, 'sooner'],
] as const)('expected after %s days, found after %s: %s', (expected, found, word) => {
  expect(compareLag(expected, found)).toBe(word)
})
