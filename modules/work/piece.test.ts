import { describe, expect, test } from 'vitest'
import { dayAfter, MOST_DAYS, whyNotKeep, whyNotShare } from './piece.ts'

describe('why a piece cannot be shown beyond its team', () => {
  const fit = { state: 'ready', permission: 'district', isCleared: true } as const
  test.each([
    [fit, null],
    [{ ...fit, state: 'waiting' as const }, 'not-ready'],
    [{ ...fit, isCleared: false }, 'not-cleared'],
    [{ ...fit, permission: 'not-asked' as const }, 'not-asked'],
    [{ ...fit, permission: 'team' as const }, 'team-only'],
  ])('%o', (piece, reason) => expect(whyNotShare(piece)).toBe(reason))
})

describe('why a piece cannot be kept as said', () => {
  const today = '2026-11-28'
  const fit = { permission: 'team', permissionBy: 'family', keepUntil: '2027-06-30' } as const
  test.each([
    [fit, null],
    [{ ...fit, permissionBy: null }, 'who-said'],
    [{ ...fit, permission: 'not-asked' as const }, 'who-said'],
    [{ ...fit, permission: 'not-asked' as const, permissionBy: null }, null],
    [{ ...fit, keepUntil: today }, 'day-past'],
    [{ ...fit, keepUntil: dayAfter(today, MOST_DAYS) }, null],
    [{ ...fit, keepUntil: dayAfter(today, MOST_DAYS + 1) }, 'too-long'],
  ])('%o', (kept, reason) => expect(whyNotKeep(kept, today)).toBe(reason))
})
