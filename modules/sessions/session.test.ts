import { describe, expect, test } from 'vitest'
import { suggest } from './choose.ts'
import type { Wish } from './choose.ts'
import { questionFrom, whyNotBegin as whyNotBeginCycle } from './insight.ts'
import { maySpeak, minutesOf, stepChanges, whyNotChange } from './protocol.ts'
import type { Protocol, Step } from './protocol.ts'
import {
  around,
  clockText,
  knownPosition,
  merged,
  nextTurn,
  offsetOf,
  opensOnTheWay,
  secondsLeft,
  whyNotAnswer,
  whyNotBegin,
  whyNotJoin,
  whyNotWrite,
} from './session.ts'
import { LIBRARY } from '../../db/migrations/protocols/library.ts'

const library = LIBRARY as unknown as (Protocol & { key: string })[]
const step = (key: string, more: Partial<Step> = {}): Step => ({
  key,
  name: { en: key, es: key },
  does: { en: '', es: '' },
  minutes: 5,
  speaks: 'all',
  notes: [],
  alone: false,
  ...more,
})

describe('who may speak', () => {
  const who = { personId: 'a', facilitates: false, presents: false }
  test.each([
    ['nobody', who, null, false],
    ['facilitator', who, null, false],
    ['facilitator', { ...who, facilitates: true }, null, true],
    ['presenter', { ...who, presents: true }, null, true],
    ['others', { ...who, presents: true }, null, false],
    ['others', who, null, true],
    ['turns', who, 'a', true],
    ['turns', who, 'b', false],
    ['pairs', who, null, true],
    ['all', who, null, true],
  ] as const)('%s', (speaks, person, turn, may) => expect(maySpeak({ speaks }, person, turn)).toBe(may))
})

describe('a round', () => {
  const here = ['a', 'b', 'c'].map((personId) => ({ personId, isLeader: personId === 'a' }))
  test('begins with who presents, leaves who leads for last, and ends', () => {
    expect(nextTurn(here, [], null)).toBe('b')
    expect(nextTurn(here, [], 'c')).toBe('c')
    expect(nextTurn(here, ['c', 'b'], 'c')).toBe('a')
    expect(nextTurn(here, ['a', 'b', 'c'], null)).toBeNull()
    expect(nextTurn([], [], null)).toBeNull()
  })
})

describe('steps', () => {
  const steps = [step('one', { alone: true }), step('two'), step('three', { alone: true }), step('four')]
  test('what is written alone opens on the way past it, never on the way back', () => {
    expect(opensOnTheWay(steps, 'one', 'four')).toEqual(['one', 'three'])
    expect(opensOnTheWay(steps, 'two', 'three')).toEqual([])
    expect(opensOnTheWay(steps, 'four', 'one')).toEqual([])
    expect(opensOnTheWay(steps, null, 'two')).toEqual(['one'])
  })
  test('have one before and one after', () => {
    expect([around(steps, 'one').before, around(steps, 'one').next?.key, around(steps, 'four').next]).toEqual([null, 'two', null])
    expect(around(steps, null).at).toBeNull()
  })
  test('of two versions differ by what was added, dropped, changed', () => {
    const { added, dropped, changed } = stepChanges(steps, [step('one', { alone: true, minutes: 9 }), step('two'), step('new')])
    expect([added, dropped, changed].map((list) => list.map(({ key }) => key))).toEqual([['new'], ['three', 'four'], ['one']])
  })
})

test('the clock counts down to zero and then up, stands while paused, and is the server’s', () => {
  const at = Date.parse('2026-11-27T10:00:00Z')
  expect(secondsLeft({ endsAt: '2026-11-27T10:04:05Z', leftSeconds: null }, at)).toBe(245)
  expect(secondsLeft({ endsAt: null, leftSeconds: 61 }, at)).toBe(61)
  expect([clockText(245), clockText(0), clockText(-31)]).toEqual(['4:05', '0:00', '+0:31'])
  const slow = { at: 1_000_500, asked: 1000, answered: 3000 }
  const quick = { at: 1_002_020, asked: 2000, answered: 2040 }
  expect(offsetOf([slow, quick])).toBe(1_000_000)
  expect(offsetOf([])).toBe(0)
})

test('what changed joins what was known: each once, in order, without what was taken away', () => {
  const known = [{ id: '1' }, { id: '3', text: 'old' }, { id: '4' }]
  const changed = [{ id: '3', text: 'new' }, { id: '2' }, { id: '4', removed: true }]
  expect(merged(known as { id: string; removed?: boolean }[], changed)).toEqual([
    { id: '1' },
    { id: '2' },
    { id: '3', text: 'new' },
  ])
})

test('a place in the course of changes is read as PostgreSQL writes it, or not at all', () => {
  for (const good of ['10:10:', '10:14:11,13', '1:2:1']) expect(knownPosition(good)).toBe(good)
  for (const bad of [undefined, '', '10', '10:9:', '10:14:14', '10:14:13,11', '10:14:,', '0:5:', 'x:1:'])
    expect(knownPosition(bad)).toBeNull()
})

test('reasons why not', () => {
  expect(whyNotBegin({ phase: 'planned', steps: [1] })).toBeNull()
  expect(whyNotBegin({ phase: 'planned', steps: [] })).toBe('no-steps')
  expect(whyNotBegin({ phase: 'over', steps: [1] })).toBe('over')
  expect([whyNotJoin(true, ''), whyNotJoin(true, 'Why?'), whyNotJoin(false, '')]).toEqual(['question-first', null, null])
  expect(whyNotWrite('planned', { joined: true, writes: true })).toBe('not-begun')
  expect(whyNotWrite('on', { joined: false, writes: true })).toBe('join-first')
  expect(whyNotWrite('over', { joined: false, writes: true })).toBeNull()
  expect(whyNotAnswer({ joined: true, isLeader: true, facilitates: false })).toBe('leader')
  expect(whyNotAnswer({ joined: true, isLeader: false, facilitates: false })).toBeNull()
  expect(whyNotChange(true, [step('a')])).toBe('library')
  expect(whyNotChange(false, [step('a'), step('a')])).toBe('same-key')
  expect(whyNotBeginCycle({ text: 'x', insights: [] })).toBe('no-insight')
  expect([questionFrom(' We draw it for them. '), questionFrom('Why so?')]).toEqual(['We draw it for them', 'Why so?'])
})

describe('the library', () => {
  test('has eleven structures and more, whole in both languages, each with credit and unique steps', () => {
    expect(library.length).toBeGreaterThanOrEqual(11)
    for (const one of library) {
      for (const said of [
        one.name,
        one.about,
        one.credit,
        ...one.cautions,
        ...one.steps.flatMap(({ name, does }) => [name, does]),
      ])
        expect([one.key, said.en.length > 3, said.es.length > 3]).toEqual([one.key, true, true])
      expect(new Set(one.steps.map(({ key }) => key)).size).toBe(one.steps.length)
      expect(one.people[0]).toBeLessThan(one.people[1])
      expect([one.key, minutesOf(one.steps) <= 75]).toEqual([one.key, true])
    }
  })
})

describe('choosing', () => {
  const wish: Wish = { purpose: null, material: null, trust: null, people: null, minutes: null }
  const best = (of: Partial<Wish>) => suggest(library, { ...wish, ...of })
  test.each([
    [{ purpose: 'disagreement' }, 'working-through-disagreement'],
    [{ purpose: 'dilemma', people: 6, minutes: 50 }, 'consultancy'],
    [{ purpose: 'data' }, 'data-driven-dialogue'],
    [{ purpose: 'see-students', material: 'student-work', trust: 'new', people: 4, minutes: 20 }, 'quick-look'],
    [{ purpose: 'text', people: 4 }, 'final-word'],
    [{ purpose: 'everyone', people: 40 }, 'chalk-talk'],
    [{ purpose: 'visit' }, 'rounds-debrief'],
    [{ purpose: 'improve-something', material: 'plan', trust: 'growing', people: 8, minutes: 50 }, 'tuning'],
  ] as const)('%j → %s', (of, key) => expect(best(of)[0]!.protocol.key).toBe(key))
  test('says why, and what to mind', () => {
    const tuning = best({ purpose: 'improve-something', material: 'plan', trust: 'new', people: 4, minutes: 40 }).find(
      ({ protocol }) => protocol.key === 'tuning',
    )
    expect([tuning!.reasons, tuning!.cautions]).toEqual([
      ['purpose', 'material'],
      ['shorter', 'too-few', 'trust'],
    ])
  })
})
