import { expect, test } from 'vitest'
import { groupOf, oneEach } from './category.ts'
import { formsOf, isNone, numberIn, schoolYearIn, schoolYearOf } from './value.ts'

test.each([
  ['12', '12'],
  [' -3.50 ', '-3.50'],
  ['3,5', '3.5'],
  ['85 %', '85'],
  ['1e3', '1e3'],
  ['1,234.5', null],
  ['12a', null],
  ['', null],
  ['--1', null],
])('the number in “%s” is %s', (raw, number) => expect(numberIn(raw)).toBe(number))

test.each([
  ['2025-26', 0, 2026],
  ['2025-2026', 0, 2026],
  ['1999-00', 0, 2000],
  ['2025/26', 0, 2026],
  ['2026', 0, 2026],
  ['-0.5', 1997.5, 1997],
  ['2025-27', 0, null],
  ['26', 0, null],
  ['0.5', 0, null],
])('the school year in “%s” with %d added is %s', (raw, add, year) => expect(schoolYearIn(raw, add)).toBe(year))

test('a day may be meant in two ways, in one, or in none', () => {
  expect(formsOf('3/4/2026').map(({ day }) => day)).toEqual(['2026-03-04', '2026-04-03'])
  expect(formsOf('13/4/2026')).toEqual([{ form: 'day-first', day: '2026-04-13' }])
  expect(formsOf('2026-03-31T10:00:00')).toEqual([{ form: 'year-first', day: '2026-03-31' }])
  expect(formsOf('31 March')).toEqual([])
  expect([schoolYearOf('2026-07-31', '08-01'), schoolYearOf('2026-08-01', '08-01')]).toEqual([2026, 2027])
  expect(['', 'NA', ' ', 'n/a', '0', 'none'].map(isNone)).toEqual([true, true, true, true, false, false])
})

test('groups are named alike however a file writes them, one in each category', () => {
  const named = (category: 'sex' | 'grade' | 'language' | 'race', raw: string, yesMeans: string | null = null) =>
    groupOf({ category, yesMeans }, raw)
  expect(['F', 'female', 'Male'].map((raw) => named('sex', raw))).toEqual(['female', 'female', 'male'])
  expect(['3', '03', '3rd', 'Grade 3', 'K', '0', '12'].map((raw) => named('grade', raw))).toEqual([
    '03',
    '03',
    '03',
    '03',
    'KG',
    'KG',
    '12',
  ])
  expect(['Y', '0', 'NA'].map((raw) => named('language', raw))).toEqual(['yes', 'no', null])
  expect(['1', '0'].map((raw) => named('race', raw, 'black'))).toEqual(['black', null])
  const flag = (group: string | null) => ({ category: 'race' as const, group, yesMeans: 'x' })
  expect(oneEach([flag('black'), flag(null)])).toEqual(['race=black'])
  expect(oneEach([flag('black'), flag('white')])).toEqual(['race=several'])
  expect(oneEach([flag(null), flag(null)])).toEqual(['race=not stated'])
  expect(oneEach([{ category: 'hispanic', group: null, yesMeans: 'yes' }])).toEqual(['hispanic=no'])
})
