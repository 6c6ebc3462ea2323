import { describe, expect, test } from 'vitest'
import { patternOf } from './pattern.ts'
import type { Heard } from './pattern.ts'
import { givenBack, hoursOf } from './relief.ts'
import { mayTell, whyNotTell } from './learning.ts'
import { daysWaiting, standingOf, waitingSince, whyNotDo, whyNotRaise, workingDays } from './voice.ts'
import type { StepKind } from './voice.ts'

const step = (kind: StepKind, on: string, untilOn: string | null = null) => ({ kind, on, untilOn })
/** Raised on a Tuesday. */
const raised = (...steps: ReturnType<typeof step>[]) => ({ arrivesOn: '2026-11-17', steps })

describe('a voice', () => {
  test.each([
    ['waits', raised(), 'waiting', 3],
    ['passed on waits on', raised(step('passed', '2026-11-18')), 'waiting', 3],
    ['is paused, and those days do not count', raised(step('paused', '2026-11-18', '2026-12-01')), 'paused', 1],
    ['waits again once the pause is over', raised(step('paused', '2026-11-17', '2026-11-19')), 'waiting', 1],
    ['asked back waits for its writer', raised(step('asked', '2026-11-19')), 'asked', 2],
    ['waits again when its writer has said more', raised(step('asked', '2026-11-18'), step('added', '2026-11-19')), 'waiting', 2],
    ['added to while it waits is counted once', raised(step('added', '2026-11-18')), 'waiting', 3],
    ['is answered', raised(step('answered', '2026-11-18')), 'answered', 1],
    [
      'answered but not for its writer waits anew',
      raised(step('answered', '2026-11-18'), step('added', '2026-11-19')),
      'waiting',
      1,
    ],
    [
      'with an invitation is still answered',
      raised(step('answered', '2026-11-18'), step('invited', '2026-11-19')),
      'answered',
      1,
    ],
  ] as const)('%s', (_, voice, standing, days) => {
    expect(standingOf(voice, '2026-11-20')).toBe(standing)
    expect(daysWaiting(voice, '2026-11-20', [])).toBe(days)
  })

  test('waits since it came, or since an answer that answered nothing', () => {
    expect(waitingSince(raised(step('added', '2026-11-18')))).toBe('2026-11-17')
    expect(waitingSince(raised(step('answered', '2026-11-18'), step('added', '2026-11-23')))).toBe('2026-11-23')
  })

  test('waits on working days only', () => {
    expect(workingDays('2026-11-20', '2026-11-30', [])).toBe(6)
    expect(workingDays('2026-11-20', '2026-11-30', ['2026-11-26', '2026-11-27', '2026-11-28'])).toBe(4)
    expect(workingDays('2026-11-20', '2026-11-20', [])).toBe(0)
  })

  test.each([
    ['a teacher asks the principal', ['teacher'], [{ personId: 'b', role: 'principal' }], null],
    ['a principal asks another', ['principal'], [{ personId: 'b', role: 'principal' }], null],
    ['a principal asks the board', ['principal'], [{ personId: 'b', role: 'board-member' }], null],
    ['a principal asks an assistant in person', ['principal'], [{ personId: 'b', role: 'assistant-principal' }], 'ask-in-person'],
    ['a superintendent asks a principal in person', ['superintendent'], [{ personId: 'b', role: 'principal' }], 'ask-in-person'],
    ['nobody is there', ['teacher'], [], 'nobody-there'],
    ['one’s own desk', ['principal'], [{ personId: 'me', role: 'principal' }], 'own-desk'],
  ] as const)('%s', (_, roles, there, why) => expect(whyNotRaise({ personId: 'me', roles }, there)).toBe(why))

  test.each([
    ['can be answered again', { standing: 'answered' }, { does: 'answered' }, null],
    ['that is answered is not passed on', { standing: 'answered' }, { does: 'passed' }, 'answered'],
    ['that is joined with another is done there', { isMerged: true }, { does: 'answered' }, 'merged'],
    ['of one person invites nobody together', { raisedBy: 1 }, { does: 'invited' }, 'too-few'],
    ['of two does', { raisedBy: 2 }, { does: 'invited' }, null],
    ['is paused until a later day', {}, { does: 'paused', untilOn: '2026-11-20' }, 'later-day'],
    ['is paused', {}, { does: 'paused', untilOn: '2026-11-23' }, null],
  ] as const)('%s', (_, voice, step_, why) =>
    expect(whyNotDo({ standing: 'waiting', isMerged: false, raisedBy: 1, ...voice }, step_, '2026-11-20')).toBe(why),
  )
})

test('the pattern shows a level from five people and five voices on, the top first', () => {
  const heard = (count: number, level: Heard['level']): Heard[] =>
    Array.from({ length: count }, (_, at) => ({
      level,
      kind: at === 0 ? 'idea' : 'stop',
      arrivesOn: '2026-11-16',
      answeredOn: at < 5 ? `2026-11-${17 + (at % 3)}` : null,
      outcome: at < 5 ? 'no' : null,
    }))
  const pattern = patternOf(
    [...heard(7, 'central'), ...heard(4, 'school'), ...heard(9, 'board')],
    { board: 4, central: 5, middle: 9, school: 30 },
    [],
  )
  expect(pattern.map(({ level, figures }) => [level, figures?.raised ?? null])).toEqual([
    ['board', null],
    ['central', 7],
    ['middle', null],
    ['school', null],
  ])
  expect(pattern[1]!.figures).toMatchObject({
    kinds: { idea: 1, stop: 6 },
    outcomes: { no: 5, yes: 0 },
    waiting: 2,
    middleDays: 2,
  })
})

test('hours come back to each role', () => {
  const one = {
    hours: [
      { role: 'teacher', people: 200, hours: 2 },
      { role: 'principal', people: 12, hours: 1 },
    ],
  } as const
  expect(givenBack([one, { hours: [{ role: 'principal', people: 12, hours: 40 }] }])).toEqual([
    { role: 'principal', hours: 492 },
    { role: 'teacher', hours: 400 },
  ])
  expect(hoursOf(one.hours)).toBe(412)
})

test('learning is told by those whom others look to, with what was learned', () => {
  expect([mayTell(['coach']), mayTell(['superintendent']), mayTell(['teacher', 'support-staff'])]).toEqual([true, true, false])
  expect(whyNotTell({ kind: 'learned', learned: '' })).toBe('needs-learned')
  expect(whyNotTell({ kind: 'question', learned: '' })).toBeNull()
})
