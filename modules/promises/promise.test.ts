import { describe, expect, test } from 'vitest'
import { nextLookOn, whyNotPublish } from './decision.ts'
import { dayOf, isPast, standingOf, whyNotSay } from './promise.ts'
import type { WordSaid } from './promise.ts'

const word = (says: WordSaid, byOn: string | null = null) => ({ says, byOn })
const promised = (byOn: string | null, ...words: ReturnType<typeof word>[]) => ({ byOn, words })

describe('a promise', () => {
  test.each([
    ['as it was made', [], 'open'],
    ['moved', [word('moved', '2026-12-01')], 'open'],
    ['kept', [word('kept')], 'kept'],
    ['moved, then not kept and explained', [word('moved', '2026-12-01'), word('explained')], 'explained'],
  ] as const)('%s', (_, words, standing) => expect(standingOf(words)).toBe(standing))

  test('is for the day it was moved to last', () => {
    expect(dayOf(promised('2026-11-20'))).toBe('2026-11-20')
    expect(dayOf(promised('2026-11-20', word('moved', '2026-12-01'), word('moved', '2026-12-09')))).toBe('2026-12-09')
    expect(dayOf(promised(null))).toBeNull()
  })

  test.each([
    ['is kept without a word', promised('2026-11-20'), { says: 'kept', text: '', byOn: null }, null],
    ['is moved with a reason', promised('2026-11-20'), { says: 'moved', text: 'No substitutes', byOn: '2026-12-01' }, null],
    ['is not moved without one', promised('2026-11-20'), { says: 'moved', text: '', byOn: '2026-12-01' }, 'needs-reason'],
    ['is not moved to an earlier day', promised('2026-11-20'), { says: 'moved', text: 'x', byOn: '2026-11-20' }, 'earlier-day'],
    ['without a day may get one', promised(null), { says: 'moved', text: 'After testing', byOn: '2026-12-01' }, null],
    ['is not let go without a reason', promised(null), { says: 'explained', text: '', byOn: null }, 'needs-reason'],
    ['that is closed stays so', promised(null, word('kept')), { says: 'explained', text: 'x', byOn: null }, 'closed'],
  ] as const)('%s', (_, promise, said, why) => expect(whyNotSay(promise, said)).toBe(why))

  test('is past once its day is over and it is open', () => {
    expect(isPast(promised('2026-11-20'), '2026-11-20')).toBe(false)
    expect(isPast(promised('2026-11-20'), '2026-11-21')).toBe(true)
    expect(isPast(promised('2026-11-20', word('kept')), '2026-11-21')).toBe(false)
    expect(isPast(promised(null), '2026-11-21')).toBe(false)
  })
})

describe('a decision', () => {
  test('is shown with its reasons or not at all', () => {
    expect(whyNotPublish({ decided: '', reasons: '' })).toBe('needs-decided')
    expect(whyNotPublish({ decided: 'One form', reasons: '' })).toBe('needs-reasons')
    expect(whyNotPublish({ decided: 'One form', reasons: 'Two asked the same' })).toBeNull()
  })

  test('is looked at again when the last look says so', () => {
    expect(nextLookOn({ lookAgainOn: '2027-01-15', looks: [] })).toBe('2027-01-15')
    const stands = { outcome: 'stands', lookAgainOn: '2027-06-01' } as const
    expect(nextLookOn({ lookAgainOn: '2027-01-15', looks: [stands] })).toBe('2027-06-01')
    expect(nextLookOn({ lookAgainOn: '2027-01-15', looks: [stands, { outcome: 'ended', lookAgainOn: '2028-01-01' }] })).toBeNull()
  })
})
