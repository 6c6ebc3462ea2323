import { expect, test } from 'vitest'
import { changedByBoth, isDayOfYear, isTimeZone, merged } from './district.ts'

test.each([
  ['America/Chicago', true],
  ['UTC', true],
  ['Chicago', false],
  ['', false],
])('the time zone %j', (name, known) => expect(isTimeZone(name)).toBe(known))

test.each([
  ['08-01', true],
  ['12-31', true],
  ['02-29', false],
  ['13-01', false],
  ['00-10', false],
  ['8-1', false],
])('the day %j', (day, real) => expect(isDayOfYear(day)).toBe(real))

test('of two who change settings at once, nobody undoes what the other did', () => {
  const base = { name: 'Elm', timeZone: 'UTC', days: ['2026-11-26'], k: 10 }
  const mine = { ...base, name: 'Elm Unified', days: ['2026-11-26', '2026-11-27'] }
  const theirs = { ...base, name: 'Elm District', timeZone: 'America/Denver', k: 10 }
  expect(merged(base, mine, theirs)).toEqual({ ...mine, timeZone: 'America/Denver' })
  expect(changedByBoth(base, mine, theirs)).toEqual(['name'])
  expect(changedByBoth(base, mine, mine)).toEqual([])
})
