import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aPromise } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const birch = await aPlace(db, { name: 'Birch' })
const [rosa, sam, gil, dora, stranger] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gil Guest', 'Dora Lead', 'Olu Other'].map((name, index) =>
    aPerson(db, { name, placeId: index < 3 ? willow.id : birch.id }),
  ),
)
const team = await aTeam(db, { facilitator: rosa!, member: sam!, guest: gil!, placeId: willow.id, visibility: 'district' })
const hidden = await aTeam(db, { facilitator: rosa!, placeId: willow.id })
const [asRosa, asSam, asGil, asDora, asStranger] = await Promise.all([as(rosa!), as(sam!), as(gil!), as(dora!), as(stranger!)])
const hour = { kind: 'time', what: 'One shared hour on Wednesdays', amount: 1, byOn: '2026-12-04', isOpen: false } as const

describe('a promise to a team', () => {
  test('is made by anyone who sees the team, and read by its maker and those it was made to', async () => {
    const made = await asDora.promises.make({ ...hour, to: { kind: 'team', id: team.id } })
    expect(made).toMatchObject({ madeBy: { name: 'Dora Lead' }, to: { kind: 'team', name: 'Grade 4' }, words: [], toMe: false })
    const theirs = await asSam.promises.overview()
    expect(theirs.toMe).toMatchObject([{ id: made.id, toMe: true }])
    expect(theirs.mine).toEqual([])
    expect((await asDora.promises.overview()).mine).toMatchObject([{ id: made.id }])
    expect((await asStranger.promises.overview()).toMe).toEqual([])
  })

  test('stands on the team’s page for its guests too, and for everyone where it is open', async () => {
    const { id } = await aPromise(db, { madeBy: dora!, teamId: team.id })
    const open = await aPromise(db, { madeBy: dora!, teamId: team.id, isOpen: true })
    const on = async (api: typeof asGil) =>
      (await api.pages.team({ id: team.id })).promised.flatMap((one) =>
        [id, open.id].includes(one.id) ? [[one.id, one.toMe]] : [],
      )
    expect(await on(asGil)).toEqual([
      [open.id, false],
      [id, false],
    ])
    expect(await on(asStranger)).toEqual([[open.id, false]])
  })

  test('goes to whom one can see, and counts what can be counted', async () => {
    expect(await codeOf(asDora.promises.make({ ...hour, to: { kind: 'team', id: hidden.id } }))).toBe('NOT_FOUND')
    expect(await codeOf(asDora.promises.make({ ...hour, kind: 'answer', to: { kind: 'team', id: team.id } }))).toBe(
      'CANNOT_PROMISE',
    )
    expect(await codeOf(asDora.promises.make({ ...hour, to: { kind: 'place', id: team.id } }))).toBe('NOT_FOUND')
  })

  test('is moved with a reason, explained or kept, and then stays so', async () => {
    const { id } = await asDora.promises.make({ ...hour, to: { kind: 'team', id: team.id } })
    expect(await codeOf(asDora.promises.say({ id, says: 'moved', text: '', byOn: '2026-12-11' }))).toBe('CANNOT_SAY')
    expect(await codeOf(asDora.promises.say({ id, says: 'moved', text: 'Testing week', byOn: '2026-12-01' }))).toBe('CANNOT_SAY')
    await asDora.promises.say({ id, says: 'moved', text: 'Testing week', byOn: '2026-12-11' })
    const kept = await asDora.promises.say({ id, says: 'kept', text: '', byOn: null })
    expect(kept.words.map(({ says }) => says)).toEqual(['moved', 'kept'])
    expect(await codeOf(asDora.promises.say({ id, says: 'explained', text: 'No', byOn: null }))).toBe('CANNOT_SAY')
    expect(await codeOf(asSam.promises.say({ id, says: 'kept', text: '', byOn: null }))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.promises.say({ id, says: 'kept', text: '', byOn: null }))).toBe('NOT_FOUND')
  })

  test('is answered by those it was made to, by nobody else, and the answer can be taken back', async () => {
    const { id } = await aPromise(db, { madeBy: dora!, teamId: team.id })
    const answered = await asSam.promises.answer({ id, says: 'not-yet', text: 'Two Wednesdays of four' })
    expect(answered.answers).toMatchObject([{ name: 'Sam Lake', says: 'not-yet' }])
    expect((await asSam.promises.answer({ id, says: 'kept', text: '' })).answers).toMatchObject([{ says: 'kept' }])
    expect((await asSam.promises.answer({ id, says: null, text: '' })).answers).toEqual([])
    expect(await codeOf(asGil.promises.answer({ id, says: 'kept', text: '' }))).toBe('FORBIDDEN')
    expect(await codeOf(asDora.promises.answer({ id, says: 'kept', text: '' }))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.promises.answer({ id, says: 'kept', text: '' }))).toBe('NOT_FOUND')
  })

  test('can be corrected until someone answered; two at once see both texts', async () => {
    const { id, version } = await aPromise(db, { madeBy: dora!, teamId: team.id })
    const to = { kind: 'expertise', what: 'A coach beside you', amount: null, isOpen: true } as const
    expect(await asDora.promises.change({ id, version, ...to })).toMatchObject({ what: 'A coach beside you', version: 2 })
    expect(await codeOf(asDora.promises.change({ id, version, ...to }))).toBe('CONFLICT')
    expect(await codeOf(asSam.promises.change({ id, version: 2, ...to }))).toBe('FORBIDDEN')
    // It is open now: everyone reads it, and still only those it was made to answer.
    expect(await codeOf(asStranger.promises.answer({ id, says: 'kept', text: '' }))).toBe('FORBIDDEN')
    await asSam.promises.answer({ id, says: 'kept', text: '' })
    expect(await codeOf(asDora.promises.change({ id, version: 2, ...to }))).toBe('CANNOT_CHANGE')
  })
})

test('a promise to a place reaches those who work there and nobody else', async () => {
  const { id } = await asDora.promises.make({ ...hour, to: { kind: 'place', id: willow.id } })
  const reached = async (one: typeof asRosa) => (await one.promises.overview()).toMe.some((promised) => promised.id === id)
  expect(await reached(asRosa)).toBe(true)
  expect(await reached(asStranger)).toBe(false)
})

const form = {
  title: 'One reading form, not two',
  decided: 'The old form ends on Friday.',
  reasons: '',
  alternatives: 'Keep both until June.',
  decidedOn: '2026-11-18',
  lookAgainOn: '2027-01-15',
}

describe('a decision', () => {
  test('is its team’s until shown, and is not shown without its reasons', async () => {
    const { id, version } = await asSam.promises.writeDecision({ id: team.id, ...form })
    expect(await codeOf(asStranger.promises.decision({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asGil.promises.changeDecision({ ...form, id, version }))).toBe('FORBIDDEN')
    expect(await codeOf(asSam.promises.publishDecision({ id, published: true }))).toBe('CANNOT_PUBLISH')
    await asSam.promises.changeDecision({ ...form, id, version, reasons: 'Both ask the same six things.' })
    expect(await codeOf(asRosa.promises.changeDecision({ ...form, id, version }))).toBe('CONFLICT')
    await asRosa.promises.publishDecision({ id, published: true })
    expect(await asStranger.promises.decision({ id })).toMatchObject({ title: form.title, isDraft: false, mayWrite: false })
    expect((await asStranger.promises.decisions({ search: 'reading for' })).decisions).toMatchObject([{ id }])
    expect(await codeOf(asSam.promises.changeDecision({ ...form, id, version: 2 }))).toBe('CANNOT_PUBLISH')
    await asRosa.promises.publishDecision({ id, published: false })
    expect(await codeOf(asStranger.promises.decision({ id }))).toBe('NOT_FOUND')
  })

  test('keeps who saw it otherwise, with a name or with none, and what a second look showed', async () => {
    const { id } = await asSam.promises.writeDecision({ id: team.id, ...form })
    await asRosa.promises.dissent({ id, text: 'Newcomers need the old one', named: true })
    const { dissent } = await asSam.promises.dissent({ id, text: 'Too fast', named: false })
    expect(dissent.map(({ name }) => name)).toEqual(['Rosa Ortega', null])
    expect(await codeOf(asSam.promises.withdrawDissent({ id, dissentId: dissent[0]!.id }))).toBe('NOT_FOUND')
    expect((await asRosa.promises.withdrawDissent({ id, dissentId: dissent[0]!.id })).dissent).toHaveLength(1)
    const looked = await asSam.promises.lookAgain({ id, outcome: 'stands', text: 'Nobody missed it', lookAgainOn: null })
    expect(looked.looks).toMatchObject([{ outcome: 'stands', name: 'Sam Lake' }])
    expect(await codeOf(asStranger.promises.dissent({ id, text: 'x', named: true }))).toBe('NOT_FOUND')
  })

  test('is taken away and brought back by those who write in its team', async () => {
    const { id } = await asSam.promises.writeDecision({ id: team.id, ...form })
    expect(await codeOf(asGil.promises.removeDecision({ id, removed: true }))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.promises.removeDecision({ id, removed: true }))).toBe('NOT_FOUND')
    await asSam.promises.removeDecision({ id, removed: true })
    expect(await codeOf(asSam.promises.decision({ id }))).toBe('NOT_FOUND')
    await asRosa.promises.removeDecision({ id, removed: false })
    expect(await asSam.promises.decision({ id })).toMatchObject({ id, isDraft: true })
  })

  test('cannot be looked at again before it was made', async () => {
    expect(await codeOf(asSam.promises.writeDecision({ id: team.id, ...form, lookAgainOn: '2026-11-01' }))).toBe('CANNOT_WRITE')
    expect(await codeOf(asStranger.promises.writeDecision({ id: hidden.id, ...form }))).toBe('NOT_FOUND')
    expect(await codeOf(asGil.promises.writeDecision({ id: team.id, ...form }))).toBe('FORBIDDEN')
  })
})
