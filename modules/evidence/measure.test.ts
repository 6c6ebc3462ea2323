import { describe, expect, test } from 'vitest'
import { spreadOf, valueOf, whyNotLock, whyNotPoint } from './measure.ts'
import type { Entry, MeasureKind, PointProblem } from './measure.ts'

const entry = (of: Partial<Entry>): Entry => ({
  on: '2026-11-02',
  value: null,
  numerator: null,
  denominator: null,
  almost: null,
  ...of,
})

test.each<[MeasureKind, Partial<Entry>, PointProblem | null]>([
  ['mean', { value: -2.5 }, null],
  ['count', { value: 3 }, null],
  ['count', { value: 3.5 }, 'not-whole'],
  ['count', { value: -1 }, 'negative'],
  ['count', {}, 'needs-value'],
  ['rating', { value: 11 }, 'outside-rating'],
  ['mean', { value: 1, on: '2026-11-23' }, 'date-in-future'],
  ['proportion', { numerator: 12, denominator: 24 }, null],
  ['proportion', { numerator: 25, denominator: 24 }, 'more-than-all'],
  ['proportion', { numerator: 12 }, 'needs-counts'],
  ['proportion', { numerator: 0, denominator: 0 }, 'none-of-nothing'],
  ['proportion', { numerator: 1.5, denominator: 3 }, 'not-whole'],
  ['rate', { numerator: 25, denominator: 4.5 }, null],
  ['rate', { numerator: -1, denominator: 4 }, 'negative'],
  ['piles', { numerator: 9, almost: 8, denominator: 24 }, null],
  ['piles', { numerator: 17, almost: 8, denominator: 24 }, 'more-than-all'],
])('a point of a %s %j: %s', (kind, of, problem) => {
  expect(whyNotPoint(kind, entry(of), '2026-11-22')).toBe(problem)
})

test('a value as entered, or the share', () => {
  expect([valueOf('mean', entry({ value: 3.5 })), valueOf('piles', entry({ numerator: 9, denominator: 24 }))]).toEqual([
    3.5, 0.375,
  ])
})

test('several values of one day are kept as how many they are and how far apart', () => {
  const several = entry({ each: [2, 4, 6] })
  expect([whyNotPoint('mean', several, '2026-11-22'), valueOf('mean', several), spreadOf(several)]).toEqual([
    null,
    4,
    { size: 3, spread: 2 },
  ])
  expect(whyNotPoint('rating', entry({ each: [3, 11] }), '2026-11-22')).toBe('outside-rating')
  expect(whyNotPoint('count', entry({ each: [3, 4] }), '2026-11-22')).toBe('needs-value')
  expect(spreadOf(entry({ value: 4 }))).toEqual({ size: null, spread: null })
})

describe('a baseline', () => {
  const points = (values: number[]) => values.map((value, at) => ({ on: `2026-09-${String(at + 1).padStart(2, '0')}`, value }))

  test('a baseline needs ten points', () => {
    const twelve = points([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(whyNotLock(twelve, { fromOn: '2026-09-01', untilOn: '2026-09-10' })).toBeNull()
    expect(whyNotLock(twelve, { fromOn: '2026-09-04', untilOn: '2026-09-12' })).toBe('needs-10-points')
  })
})
