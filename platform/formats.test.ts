import { expect, test } from 'vitest'
import { dateFormat, dayIn, numberFormat } from './formats.ts'

test('an instant is another day in another zone', () => {
  expect(dayIn('America/Los_Angeles', '2026-11-04T02:00:00Z')).toBe('2026-11-03')
  expect(dayIn('Europe/Madrid', '2026-11-03T23:30:00Z')).toBe('2026-11-04')
})

test('a format is made once, and another for other options', () => {
  expect(numberFormat('es', { maximumFractionDigits: 1 })).toBe(numberFormat('es', { maximumFractionDigits: 1 }))
  expect(numberFormat('es', { maximumFractionDigits: 1 }).format(1234.56)).toBe('1234,6')
  expect(numberFormat('en', { maximumFractionDigits: 2 }).format(1234.567)).toBe('1,234.57')
  expect(dateFormat('en', { timeZone: 'UTC' })).not.toBe(dateFormat('en', { timeZone: 'America/New_York' }))
})
