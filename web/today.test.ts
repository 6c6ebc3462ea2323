import { expect, test } from 'vitest'
import { today } from './today.ts'

test('today is a calendar day', () => expect(today(new Date(2026, 10, 3, 23, 59).getTime())).toBe('2026-11-03'))
