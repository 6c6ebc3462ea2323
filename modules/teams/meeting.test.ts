import { describe, expect, test } from 'vitest'
import { hostOf, nextMeetingDay, whyNotResume, withLink } from './meeting.ts'

describe('a line with a link', () => {
  test.each([
    ['Exit tickets', 'Exit tickets', null],
    ['  https://docs.example.org/d/1 ', '', 'https://docs.example.org/d/1'],
    ['Ratio lesson 4 https://docs.example.org/d/1', 'Ratio lesson 4', 'https://docs.example.org/d/1'],
    ['Ratio lesson 4: https://docs.example.org/d/1.', 'Ratio lesson 4', 'https://docs.example.org/d/1'],
    ['See (https://a.example/x?y=1) for more', 'See for more', 'https://a.example/x?y=1'],
    ['http://', 'http://', null],
    ['javascript:alert(1)', 'javascript:alert(1)', null],
  ])('%s', (typed, text, url) => {
    expect(withLink(typed)).toEqual({ text, url })
  })

  test('without a title it is called by where it leads', () => {
    expect(hostOf('https://www.example.org/a')).toBe('example.org')
  })
})

describe('what is tried by when', () => {
  test.each([
    ['2026-11-18', null, '2026-11-25'],
    ['2026-11-18', 3, '2026-11-25'],
    ['2026-11-18', 4, '2026-11-19'],
    ['2026-11-18', 2, '2026-11-24'],
    ['2026-11-22', 7, '2026-11-29'],
    ['2026-12-30', 5, '2027-01-01'],
  ])('from %s where the team meets on day %s: %s', (today, meetsOnDay, day) => {
    expect(nextMeetingDay(today, meetsOnDay)).toBe(day)
  })
})

test('a meeting goes on where it was ended a moment ago and no other is on', () => {
  const meeting = { beganAt: '2026-11-18T14:10:00Z' }
  const soon = Date.parse('2026-11-18T14:50:00Z')
  expect(whyNotResume(meeting, false, soon)).toBeNull()
  expect(whyNotResume(meeting, true, soon)).toBe('another-is-on')
  expect(whyNotResume(meeting, false, Date.parse('2026-11-19T14:10:00Z'))).toBe('too-long-ago')
})
