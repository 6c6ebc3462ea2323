import { describe, expect, test } from 'vitest'
import { readPoints, valueOf, whyNotLock, whyNotPoint } from './measure.ts'
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

describe('what points may say', () => {
  const points = (values: number[]) => values.map((value, at) => ({ on: `2026-09-${String(at + 1).padStart(2, '0')}`, value }))

  test('nine are dots, ten are a run chart', () => {
    expect(readPoints(points([1, 2, 3, 4, 5, 6, 7, 8, 9]), null).kind).toBe('dots')
    expect(readPoints(points([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), null)).toMatchObject({ kind: 'run', run: { median: 5.5 } })
  })

  test('a locked baseline holds its own median, and what came before it is not judged by it', () => {
    const twelve = points([50, 50, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3])
    const read = readPoints(twelve, { fromOn: '2026-09-03', untilOn: '2026-09-12' })
    expect(read).toMatchObject({ kind: 'run', before: [{ value: 50 }, { value: 50 }], run: { median: 2 } })
  })

  test('a baseline needs ten points', () => {
    const twelve = points([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(whyNotLock(twelve, { fromOn: '2026-09-01', untilOn: '2026-09-10' })).toBeNull()
    expect(whyNotLock(twelve, { fromOn: '2026-09-04', untilOn: '2026-09-12' })).toBe('needs-10-points')
  })
})
