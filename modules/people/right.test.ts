import { expect, test } from 'vitest'
import { mayHaveNoEnd, whyNotEndPerson, whyNotEndRight, whyNotEndRole, whyNotGrant } from './right.ts'

const school = { kind: 'administer', untilOn: '2027-06-30', wholeDistrict: false } as const
const endless = { kind: 'administer', untilOn: null, wholeDistrict: true } as const
const TODAY = '2026-11-03'

test.each([
  ['a year at a school', school, undefined, null],
  ['no end at a school', { ...school, untilOn: null }, undefined, 'needs-term'],
  ['no end for the whole district', endless, undefined, null],
  ['the roster of the whole district without an end', { ...endless, kind: 'roster' as const }, undefined, 'needs-term'],
  ['a term that is over', { ...school, untilOn: '2026-11-02' }, undefined, 'term-past'],
  ['one day', { ...school, untilOn: TODAY }, undefined, null],
  ['two years', { ...school, untilOn: '2028-11-03' }, undefined, null],
  ['longer than two years', { ...school, untilOn: '2028-11-04' }, undefined, 'term-too-long'],
  ['the same again', school, '2027-06-30', 'already-held'],
  ['longer than the one that runs', school, '2027-01-31', null],
  ['a term for who holds it without an end', { ...endless, untilOn: '2027-06-30' }, null, 'already-held'],
  ['no end for who holds it for a term', endless, '2027-06-30', null],
])('granting %s', (_, term, held, reason) => expect(whyNotGrant(term, TODAY, held)).toBe(reason))

test('only administering the whole district may go on without an end', () => {
  expect([mayHaveNoEnd(endless), mayHaveNoEnd(school), mayHaveNoEnd({ ...endless, kind: 'roster' })]).toEqual([
    true,
    false,
    false,
  ])
})

test('somebody always administers the whole district', () => {
  expect(whyNotEndRight(endless, 0)).toBe('last-administrator')
  expect(whyNotEndRight(endless, 1)).toBeNull()
  expect(whyNotEndRight(school, 0)).toBeNull()
  expect(whyNotEndPerson({ self: false, rights: [school, endless] }, 0)).toBe('last-administrator')
  expect(whyNotEndPerson({ self: false, rights: [school] }, 0)).toBeNull()
})

test('nobody ends themselves, and nobody a role that the roster gives', () => {
  expect(whyNotEndPerson({ self: true, rights: [] }, 3)).toBe('yourself')
  expect([whyNotEndRole({ fromRoster: true }), whyNotEndRole({ fromRoster: false })]).toEqual(['from-roster', null])
})
