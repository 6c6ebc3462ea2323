import { describe, expect, test } from 'vitest'
import { dayFrom } from './day-text.ts'
import type { MeasureKind } from './measure.ts'
import { cellsOf, dayFirstIn, numberFrom, readRows } from './paste.ts'
import type { CellProblem } from './paste.ts'

const TODAY = '2026-11-22'

test.each<[string, boolean, string | null]>([
  ['2026-11-03', false, '2026-11-03'],
  ['2026-11-03T00:00:00', false, '2026-11-03'],
  ['2026/1/3', false, '2026-01-03'],
  ['11/3/2026', false, '2026-11-03'],
  ['11/3/2026', true, '2026-03-11'],
  ['3.11.2026', true, '2026-11-03'],
  ['11/3/26', false, '2026-11-03'],
  ['11/3', false, '2026-11-03'],
  ['12/3', false, '2025-12-03'],
  ['2/29', false, null],
  ['13/13/2026', false, null],
  ['Nov 3', false, '2026-11-03'],
  ['Dec 3', false, '2025-12-03'],
  ['November 3, 2026', false, '2026-11-03'],
  ['Tue, Nov 3rd, 2026', false, '2026-11-03'],
  ['3 Nov 26', false, '2026-11-03'],
  ['3 de noviembre de 2026', true, '2026-11-03'],
  ['mar 3 de nov. de 2026', true, '2026-11-03'],
  ['mar. 3', false, '2026-03-03'],
  ['miércoles, 4 nov 2026', true, '2026-11-04'],
  ['1 set. 2026', true, '2026-09-01'],
  ['Total 12', false, null],
  ['Nov 3 4 5', false, null],
  ['Nov', false, null],
  ['', false, null],
  ['12', false, null],
])('the day %j, day first %s: %s', (text, dayFirst, day) => {
  expect(dayFrom(text, TODAY, dayFirst)).toBe(day)
})

test.each<[string, 'en' | 'es', number | null]>([
  ['12', 'en', 12],
  ['-3.5', 'en', -3.5],
  ['−3,5', 'es', -3.5],
  ['1,234', 'en', 1234],
  ['1,234', 'es', 1.234],
  ['1.234', 'es', 1234],
  ['1.234', 'en', 1.234],
  ['1,234.5', 'en', 1234.5],
  ['1.234,5', 'en', 1234.5],
  ['1.234.567', 'es', 1234567],
  ['0,45', 'en', 0.45],
  ['0.125', 'es', 0.125],
  ['.5', 'en', 0.5],
  ['45 %', 'es', 45],
  ['1 234', 'en', 1234],
  ['1,23,4', 'en', null],
  ['12a', 'en', null],
  ['', 'en', null],
])('the number %j in %s: %s', (text, locale, number) => {
  expect(numberFrom(text, locale)).toBe(number)
})

describe('a paste', () => {
  const read = (text: string, kind: MeasureKind, locale: 'en' | 'es' = 'en') =>
    readRows(cellsOf(text, kind), { kind, locale, today: TODAY })
  const points = (text: string, kind: MeasureKind, locale: 'en' | 'es' = 'en') =>
    read(text, kind, locale).map(
      ({ point }) => point && [point.on, point.value ?? point.numerator, point.denominator, point.almost],
    )

  test.each<[string, MeasureKind, 'en' | 'es', unknown[]]>([
    [
      'Date\tMinutes\r\n11/3/2026\t44.5\r\n11/10/2026\t52\r\n',
      'mean',
      'en',
      [
        ['2026-11-03', 44.5, null, null],
        ['2026-11-10', 52, null, null],
      ],
    ],
    [
      'Fecha\tMinutos\n3/11/2026\t44,5\n\n10/11/2026\t52',
      'mean',
      'es',
      [
        ['2026-11-03', 44.5, null, null],
        ['2026-11-10', 52, null, null],
      ],
    ],
    ['2026-11-03,11,24', 'proportion', 'en', [['2026-11-03', 11, 24, null]]],
    [
      'Nov 3\t11/24\nNov 10\t12 of 24',
      'proportion',
      'en',
      [
        ['2026-11-03', 11, 24, null],
        ['2026-11-10', 12, 24, null],
      ],
    ],
    ['3 nov 2026;11 de 24', 'proportion', 'es', [['2026-11-03', 11, 24, null]]],
    ['"Nov 3, 2026",4', 'count', 'en', [['2026-11-03', 4, null, null]]],
    ['11/3/2026\t9\t8\t7', 'piles', 'en', [['2026-11-03', 9, 24, 8]]],
    [
      '2026-11-03 12\n2026-11-04   13',
      'count',
      'en',
      [
        ['2026-11-03', 12, null, null],
        ['2026-11-04', 13, null, null],
      ],
    ],
    ['2026-11-03\t25\t4.5', 'rate', 'en', [['2026-11-03', 25, 4.5, null]]],
  ])('%j as %s in %s', (text, kind, locale, expected) => {
    expect(points(text, kind, locale)).toEqual(expected)
  })

  test.each<[string, MeasureKind, [string, CellProblem][]]>([
    ['Week one\t4', 'count', [['on', 'no-day']]],
    ['11/30/2026\t4', 'count', [['on', 'date-in-future']]],
    ['11/3/2026\tfour', 'count', [['value', 'no-number']]],
    ['11/3/2026\t', 'count', [['value', 'needs-value']]],
    ['11/3/2026\t4.5', 'count', [['value', 'not-whole']]],
    ['11/3/2026\t-4', 'count', [['value', 'negative']]],
    ['11/3/2026\t11', 'rating', [['value', 'outside-rating']]],
    ['11/3/2026\t11', 'proportion', [['denominator', 'needs-counts']]],
    ['11/3/2026\t25\t24', 'proportion', [['numerator', 'more-than-all']]],
    ['11/3/2026\t0\t0', 'proportion', [['denominator', 'none-of-nothing']]],
    ['11/3/2026\t9\t8.5\t7', 'piles', [['almost', 'not-whole']]],
    ['11/3/2026\t9\t\t-1', 'piles', [['almost', 'needs-counts']]],
    [
      'soon\tfour',
      'count',
      [
        ['on', 'no-day'],
        ['value', 'no-number'],
      ],
    ],
  ])('%j as %s is refused at the cell', (row, kind, problems) => {
    const [, bad] = read(`2026-11-01\t1\t2\t3\n${row}`, kind)
    expect([Object.entries(bad!.problems), bad!.point]).toEqual([problems, null])
  })

  test('a heading is left out, but only as the first line', () => {
    expect(cellsOf('Date\tGot it\tAlmost\tNot yet\n2026-11-03\t1\t2\t3', 'piles')).toEqual([['2026-11-03', '1', '2', '3']])
    expect(cellsOf('2026-11-03\t1\nNote\tx', 'count')).toHaveLength(2)
  })

  test('a day that stands twice is refused the second time', () => {
    expect(read('Nov 3\t4\n2026-11-03\t5', 'count').map(({ problems }) => problems.on)).toEqual([undefined, 'day-twice'])
  })

  test('one day that can only be read one way tells how the column is meant; nothing tells, the language does', () => {
    const rows = cellsOf('3/11/2026\t4\n15/11/2026\t5', 'count')
    expect(dayFirstIn(rows)).toBe(true)
    expect(points('3/11/2026\t4\n15/11/2026\t5', 'count', 'en')).toEqual([
      ['2026-11-03', 4, null, null],
      ['2026-11-15', 5, null, null],
    ])
    expect(dayFirstIn([['3/11/2026'], ['4/11/2026']])).toBeNull()
    const asked = { kind: 'count', locale: 'en', today: TODAY } as const
    expect([true, false].map((dayFirst) => readRows([['3/11/2026', '4']], { ...asked, dayFirst })[0]!.point?.on)).toEqual([
      '2026-11-03',
      '2026-03-11',
    ])
  })

  test('notes come along', () => {
    expect(read('2026-11-03\t11\t24\tfire drill', 'proportion')[0]!.point).toMatchObject({ note: 'fire drill' })
  })
})
