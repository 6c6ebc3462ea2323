import { expect, test } from 'vitest'
import { isDayOfYear, isTimeZone } from './district.ts'

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
