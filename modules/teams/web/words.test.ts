import { expect, test } from 'vitest'
import { dayTitle, meetsWords, seenByWords, suggestedName, whyTogether } from './words.ts'

const suggestion = (kind: 'grade-level' | 'department', of: string, people: number) => ({
  key: 'k',
  kind,
  of,
  place: 'Willow',
  placeId: 'p',
  teamId: null,
  people: Array.from({ length: people }, () => 'Someone'),
})

test('a suggestion says what its people share, in a sentence and as a name', () => {
  const fourth = suggestion('grade-level', '04', 3)
  expect([whyTogether(fourth), suggestedName(fourth)]).toEqual(['Three of you teach grade 4 at Willow', 'Grade 4'])
  expect(suggestedName(suggestion('grade-level', 'KG', 2))).toBe('Kindergarten')
  expect(whyTogether(suggestion('department', 'English Language Arts', 12))).toBe(
    '12 of you teach English Language Arts at Willow',
  )
})

test('when a team meets, where it has said so', () => {
  expect(meetsWords({ meetsOnDay: 3, meetsAt: '14:10' })?.replaceAll(/\s/g, ' ')).toBe('Wednesdays, 2:10 PM')
  expect(meetsWords({ meetsOnDay: 7, meetsAt: null })).toBe('Sundays')
  expect(meetsWords({ meetsOnDay: null, meetsAt: null })).toBeNull()
})

test('who sees a team’s page, in one line', () => {
  const member = (part: 'member' | 'guest') => ({ personId: 'p', name: 'P', role: null, part })
  const shownTo = [{ id: 'a', name: 'A' }]
  expect(seenByWords({ visibility: 'team', members: [member('member')], shownTo })).toBe('Seen by the team')
  expect(seenByWords({ visibility: 'teams', members: [member('member'), member('guest')], shownTo })).toBe(
    'Seen by the team, 1 guest, and 1 chosen team',
  )
  expect(seenByWords({ visibility: 'district', members: [], shownTo: [] })).toBe('Seen by everyone in the district')
})

test('a day as a title', () => {
  expect(dayTitle('2026-11-18')).toBe('Wednesday, November 18')
})
