import { describe, expect, test } from 'vitest'
import { isRuleToday, outcomeOf, whyNotOpen, whyNotRule, whyNotVote } from './act.ts'
import type { Vote } from './act.ts'
import { mentionBegun, mentionEnded, mentionsIn, whyNotRemove } from './community.ts'
import { calendarFile, whyNotCome, whyNotTakeUp } from './gathering.ts'

const [rosa, rosaMaria, sam] = [
  { personId: 'r', name: 'Rosa Ortega' },
  { personId: 'rm', name: 'Rosa Ortega Luna' },
  { personId: 's', name: 'Sam Lake' },
]

describe('whom a text speaks to', () => {
  test.each([
    ['nobody', 'Rosa Ortega was there', []],
    ['one by name', 'What do you think, @Sam Lake?', ['s']],
    ['whatever the case', '@sam lake', ['s']],
    ['the longer of two names, and not the shorter', '@Rosa Ortega Luna and I', ['rm']],
    ['both where both stand there', '@Rosa Ortega, @Rosa Ortega Luna', ['rm', 'r']],
    ['nobody whose name only begins so', '@Sam Lakewood', []],
  ])('%s', (_, text, found) => expect(mentionsIn(text, [rosa!, rosaMaria!, sam!])).toEqual(found))

  test.each([
    ['Hello @', ''],
    ['Hello @Ro', 'Ro'],
    ['Hello @Rosa Ort', 'Rosa Ort'],
    ['me@school', null],
    ['Hello', null],
  ])('while one types “%s”', (text, begun) => expect(mentionBegun(text)).toBe(begun))

  test('the name that was meant stands there whole', () =>
    expect(mentionEnded('Hello @Ro', 'Rosa Ortega')).toBe('Hello @Rosa Ortega '))
})

test('a community is taken away only by whoever is left alone in it', () => {
  expect(whyNotRemove([rosa!], rosa!)).toBeNull()
  expect(whyNotRemove([rosa!, sam!], rosa!)).toBe('others-are-in-it')
})

describe('a visit', () => {
  const asked = { kind: 'request', beginsAt: null, hostId: null, madeBy: 'r' } as const
  test.each([
    ['is taken up by anyone else', asked, 's', null],
    ['not by whoever asks', asked, 'r', 'own'],
    ['not a second time', { ...asked, hostId: 'x' }, 's', 'taken-up'],
    ['not where it is offered', { ...asked, kind: 'offer' }, 's', 'not-asked-for'],
  ] as const)('%s', (_, gathering, who, why) => expect(whyNotTakeUp(gathering, who)).toBe(why))

  test.each([
    ['one comes to what is offered', { ...asked, kind: 'offer', hostId: 'r' }, 's', null],
    ['not to one’s own', { ...asked, kind: 'offer', hostId: 'r' }, 'r', 'own'],
    ['to what somebody asked for once it has a day', { ...asked, hostId: 'x', beginsAt: '2027-01-12T15:00:00Z' }, 's', null],
    ['not before', asked, 's', 'no-day'],
  ] as const)('%s', (_, gathering, who, why) => expect(whyNotCome(gathering, who)).toBe(why))
})

test('a calendar’s file has its lines folded, its commas marked and its times in UTC', () => {
  const text = calendarFile(
    {
      id: 'g1',
      version: 2,
      title: 'Borradores, leídos juntos',
      text: 'Traiga uno; ñ'.repeat(12),
      place: 'Room 4',
      beginsAt: '2027-01-12T08:30:00-07:00',
      minutes: 90,
      url: 'https://weft.example/communities/c1',
    },
    '2026-11-20T12:00:00.000Z',
  )
  expect(text).toContain('DTSTART:20270112T153000Z\r\nDTEND:20270112T170000Z\r\n')
  expect(text).toContain('SUMMARY:Borradores\\, leídos juntos\r\n')
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  const lines = text.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'Traiga uno\\; ñ'.repeat(12)}\r\n`)
})

describe('a rule that somebody who leads made', () => {
  test.each([
    ['by whoever leads there, with its last day', { leads: true, endsOn: '2027-06-01' }, null],
    ['by nobody else', { leads: false, endsOn: '2027-06-01' }, 'only-who-leads'],
    ['never without an end that lies ahead', { leads: true, endsOn: '2026-11-20' }, 'needs-end'],
  ] as const)('%s', (_, of, why) => expect(whyNotRule({ ...of, today: '2026-11-20' })).toBe(why))

  test('holds until its day, or until it was lifted', () => {
    const rule = { kind: 'rule', endsOn: '2027-06-01', liftedAt: null } as const
    expect(isRuleToday([rule], '2027-06-01')).toBe(true)
    expect(isRuleToday([rule], '2027-06-02')).toBe(false)
    expect(isRuleToday([{ ...rule, liftedAt: '2027-01-01T00:00:00Z' }], '2027-02-01')).toBe(false)
    expect(isRuleToday([{ kind: 'nurture', endsOn: null, liftedAt: null }], '2027-02-01')).toBe(false)
  })
})

describe('asking those who do it', () => {
  const teams = ['a', 'a', 'b', 'b', 'c'].map((placeId) => ({ placeId }))
  const asked = { isShown: true, teams, days: 21, version: 3, earlier: [] }
  test.each([
    ['five teams in three places, three weeks', asked, null],
    ['not what is not shown', { ...asked, isShown: false }, 'not-shown'],
    ['not twice at once', { ...asked, earlier: [{ version: 2, outcome: 'open' }] }, 'open-already'],
    ['a newer version than was agreed', { ...asked, earlier: [{ version: 2, outcome: 'ratified' }] }, null],
    ['not again what was not agreed', { ...asked, earlier: [{ version: 3, outcome: 'not-ratified' }] }, 'asked-already'],
    ['not four teams', { ...asked, teams: teams.slice(1) }, 'few-teams'],
    ['not one place', { ...asked, teams: teams.map(() => ({ placeId: 'a' })) }, 'one-place'],
    ['not in a week', { ...asked, days: 7 }, 'too-soon'],
  ] as const)('%s', (_, of, why) => expect(whyNotOpen(of)).toBe(why))

  test.each([
    ['a no with its reason', 'no', 'We lost the period', 'open', null],
    ['never without', 'no', '', 'open', 'needs-reason'],
    ['a yes without a word', 'yes', '', 'open', null],
    ['nothing after all have spoken, or after the day', 'yes', '', 'ratified', 'closed'],
    ['also where it was not agreed', 'yes', '', 'not-ratified', 'closed'],
  ] as const)('%s', (_, says, reason, outcome, why) => expect(whyNotVote({ outcome, says, reason })).toBe(why))

  const of = (yes: number, no: number, aside: number, silent: number): (Vote | null)[] => [
    ...Array.from({ length: yes }, () => 'yes' as const),
    ...Array.from({ length: no }, () => 'no' as const),
    ...Array.from({ length: aside }, () => 'aside' as const),
    ...Array.from({ length: silent }, () => null),
  ]
  test.each([
    ['open while a team has not spoken', 'two-thirds', of(5, 0, 0, 1), '2026-11-20', 'open'],
    ['over once all have', 'two-thirds', of(4, 2, 0, 0), '2026-11-20', 'ratified'],
    ['two thirds are two thirds', 'two-thirds', of(3, 2, 1, 0), '2026-11-20', 'not-ratified'],
    ['who stands aside counts for nobody', 'three-quarters', of(3, 1, 2, 0), '2026-11-20', 'ratified'],
    ['all means all', 'all', of(5, 1, 0, 0), '2026-11-20', 'not-ratified'],
    ['half of the teams have to take part', 'two-thirds', of(2, 0, 0, 4), '2026-12-02', 'not-ratified'],
    ['and then the day counts', 'two-thirds', of(3, 0, 0, 3), '2026-12-02', 'ratified'],
    ['all aside is no yes', 'two-thirds', of(0, 0, 6, 0), '2026-11-20', 'not-ratified'],
  ] as const)('%s', (_, rule, votes, today, outcome) =>
    expect(outcomeOf({ rule, closesOn: '2026-12-01', votes }, today)).toBe(outcome),
  )
})
