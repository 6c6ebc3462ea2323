import { expect, test } from 'vitest'
import { ago, formatDate, formatPercent, words } from './words.ts'

test('phrases come in the language of the page', () => {
  const say = words({
    save: { en: 'Save', es: 'Guardar' },
    points: { en: (count: number) => `${count} points`, es: (count: number) => `${count} puntos` },
  })
  expect([say.save, say.points(3)]).toEqual(['Save', '3 points'])
})

test('a calendar day is that day in every time zone', () => {
  expect(formatDate('2026-11-03')).toBe('November 3')
  expect(formatDate('2026-11-03', 'weekday')).toBe('Tuesday, November 3')
  expect(formatPercent(0.315, 1)).toBe('31.5%')
})

test('how long ago, and after a week the day', () => {
  const now = Date.parse('2026-11-20T12:00:00Z')
  const before = (seconds: number) => ago(new Date(now - seconds * 1000).toISOString(), now)
  expect([before(5), before(50), before(3600 * 3), before(86_400), before(86_400 * 10)]).toEqual([
    'a moment ago',
    '1 minute ago',
    '3 hours ago',
    'yesterday',
    'November 10',
  ])
})
