import { expect, test } from 'vitest'
import { daysAfter, daysThrough, inRows } from './days.ts'

test('days are counted over months, leap days and changes of the clock', () => {
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(daysAfter('2026-10-31', 2)).toBe('2026-11-02')
  expect(daysAfter('2026-11-03', 365)).toBe('2027-11-03')
})

test('a break is all its days, never more than a year of them', () => {
  expect(daysThrough('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'])
  expect(daysThrough('2026-12-30', '2026-12-01')).toEqual(['2026-12-30'])
  expect(daysThrough('2026-01-01', '2036-01-01')).toHaveLength(366)
})

test('days in a row are shown as one', () => {
  expect(inRows(['2026-11-27', '2026-11-26', '2027-01-18', '2026-11-26'])).toEqual([
    { first: '2026-11-26', last: '2026-11-27' },
    { first: '2027-01-18', last: '2027-01-18' },
  ])
})
