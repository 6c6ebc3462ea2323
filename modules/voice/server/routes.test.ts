import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { aDecision } from '#modules/promises/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { gatherNotices } from '#modules/notices/server/read.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { announcePost } from './jobs.ts'
import { dropRemovedVoices } from './store/drop.ts'
import { aRelief, aTold, aVoice } from './testing.ts'

const { db, as } = await testServer()
const district = await theDistrict(db)
const willow = await aPlace(db, { name: 'Willow' })
const birch = await aPlace(db, { name: 'Birch' })
const [rosa, sam, pia, kim, sol, , stranger] = await Promise.all([
  aPerson(db, { name: 'Rosa Ortega', placeId: willow.id }),
  aPerson(db, { name: 'Sam Lake', placeId: willow.id }),
  aPerson(db, { name: 'Pia Head', role: 'principal', placeId: willow.id }),
  aPerson(db, { name: 'Kim Second', role: 'assistant-principal', placeId: willow.id }),
  aPerson(db, { name: 'Sol Top', role: 'superintendent', placeId: district.id }),
  aPerson(db, { name: 'Cleo Central', role: 'central-office-leader', placeId: district.id }),
  aPerson(db, { name: 'Olu Other', placeId: birch.id }),
])
const [asRosa, asSam, asPia, asKim, asSol, asStranger] = await Promise.all([
  as(rosa),
  as(sam),
  as(pia),
  as(kim),
  as(sol),
  as(stranger),
])
const school = { kind: 'level', level: 'school', placeId: willow.id } as const
const central = { kind: 'level', level: 'central', placeId: district.id } as const
const asked = { kind: 'question', text: 'Why two reading forms?', to: school, inConfidence: false, mayShow: false } as const
const overnight = async () => {
  await sql`update voice set arrives_on = arrives_on - 1`.execute(db)
  await sql`update voice_step set arrives_on = arrives_on - 1`.execute(db)
  await announcePost(db)
}
const heardBy = async (api: typeof asRosa) => {
  await sealAll(db)
  await gatherNotices(db)
  return (await api.notices.list()).map(({ verb, voiceId }) => [verb, voiceId])
}
const newest = async (api: typeof asRosa) => (await api.voice.overview()).mine[0]!

describe('a voice by name', () => {
  test('reaches all who answer at a level, and nobody else reads it', async () => {
    await asRosa.voice.raise(asked)
    const [mine] = (await asRosa.voice.overview()).mine
    expect(mine).toMatchObject({ text: asked.text, standing: 'waiting', days: 0, writer: { name: 'Rosa Ortega' } })
    expect(mine!.to.people.map(({ name }) => name)).toEqual(['Pia Head', 'Kim Second'])
    for (const api of [asPia, asKim])
      expect((await api.voice.overview()).waiting).toMatchObject([{ id: mine!.id, writer: { name: 'Rosa Ortega' } }])
    for (const api of [asSam, asStranger, asSol]) {
      expect((await api.voice.overview()).waiting).toEqual([])
      expect(await codeOf(api.voice.voice({ id: mine!.id }))).toBe('NOT_FOUND')
    }
    expect(await heardBy(asPia)).toContainEqual(['voice.raised', mine!.id])
  })

  test('goes up or across, and to a desk where somebody is', async () => {
    const reason = (error: unknown) => (error as { data: { reason: string } }).data.reason
    const tried = (api: typeof asRosa, to: typeof school | typeof central | { kind: 'person'; personId: string }) =>
      api.voice.raise({ ...asked, to } as Parameters<typeof asRosa.voice.raise>[0]).then(() => 'ok', reason)
    expect(await tried(asSol, { kind: 'person', personId: pia.id })).toBe('ask-in-person')
    expect(await tried(asPia, school)).toBe('own-desk')
    expect(await tried(asRosa, { ...school, placeId: birch.id })).toBe('nobody-there')
    expect(await tried(asRosa, { kind: 'person', personId: sam.id })).toBe('nobody-there')
    expect((await asRosa.voice.desks()).map(({ level, people }) => [level, people.map(({ name }) => name)])).toEqual([
      ['school', ['Pia Head']],
      ['school', ['Kim Second']],
      ['central', ['Sol Top']],
      ['central', ['Cleo Central']],
      ['school', ['Pia Head', 'Kim Second']],
      ['central', ['Sol Top', 'Cleo Central']],
    ])
  })

  test('is asked back, paused and passed on with a reason, and answered; its writer hears each', async () => {
    const { id } = await aVoice(db, { from: rosa, to: pia, daysAgo: 1 })
    expect(await codeOf(asRosa.voice.step({ id, step: { does: 'asked', text: 'x' } }))).toBe('FORBIDDEN')
    expect(await codeOf(asSam.voice.step({ id, step: { does: 'asked', text: 'x' } }))).toBe('NOT_FOUND')
    expect(await codeOf(asPia.voice.add({ id, text: 'x' }))).toBe('FORBIDDEN')
    await asPia.voice.step({ id, step: { does: 'asked', text: 'Which Tuesdays?' } })
    expect((await asRosa.voice.voice({ id })).standing).toBe('asked')
    await asRosa.voice.add({ id, text: 'The first of each month' })
    expect(await codeOf(asPia.voice.step({ id, step: { does: 'paused', text: 'Testing', untilOn: '2020-01-01' } }))).toBe(
      'CANNOT_DO',
    )
    await asPia.voice.step({ id, step: { does: 'paused', text: 'Testing weeks', untilOn: '2099-01-01' } })
    expect((await asRosa.voice.voice({ id })).standing).toBe('paused')
    await asPia.voice.step({ id, step: { does: 'passed', text: 'Buses are theirs', to: central } })
    // Whoever passed it on reads on and acts no more.
    expect(await asPia.voice.voice({ id })).toMatchObject({ atMyDesk: false, to: { level: 'central' } })
    expect(await codeOf(asPia.voice.step({ id, step: { does: 'asked', text: 'x' } }))).toBe('FORBIDDEN')
    await asSol.voice.step({ id, step: { does: 'answered', outcome: 'partly', text: 'Every second month' } })
    const { steps, standing } = await asRosa.voice.voice({ id })
    expect([standing, steps.map(({ kind, by }) => [kind, by])]).toEqual([
      'answered',
      [
        ['asked', 'Pia Head'],
        ['added', 'Rosa Ortega'],
        ['paused', 'Pia Head'],
        ['passed', 'Pia Head'],
        ['answered', 'Sol Top'],
      ],
    ])
    expect((await heardBy(asRosa)).flatMap(([verb, voiceId]) => (voiceId === id ? [verb] : [])).toReversed()).toEqual([
      'voice.asked',
      'voice.paused',
      'voice.passed',
      'voice.answered',
    ])
    expect(await codeOf(asSol.voice.step({ id, step: { does: 'passed', text: 'x', to: school } }))).toBe('CANNOT_DO')
    await asRosa.voice.add({ id, text: 'That is not what I asked' })
    expect((await asSol.voice.overview()).waiting.map((one) => one.id)).toContain(id)
  })

  test('is taken back by its writer alone, and raised again', async () => {
    const { id } = await aVoice(db, { from: rosa, to: pia })
    expect(await codeOf(asPia.voice.withdraw({ id, withdrawn: true }))).toBe('FORBIDDEN')
    await asRosa.voice.withdraw({ id, withdrawn: true })
    expect(await codeOf(asPia.voice.voice({ id }))).toBe('NOT_FOUND')
    await asRosa.voice.withdraw({ id, withdrawn: false })
    expect(await asPia.voice.voice({ id })).toMatchObject({ id, withdrawn: false })
    await asRosa.voice.withdraw({ id, withdrawn: true })
    await sql`update voice set withdrawn_on = withdrawn_on - 100 where id = ${id}`.execute(db)
    expect(await dropRemovedVoices(db)).toBe(1)
    expect(await codeOf(asRosa.voice.voice({ id }))).toBe('NOT_FOUND')
  })
})

describe('a voice in confidence', () => {
  test('comes with the post of the next day, and only its writer is told of the answer', async () => {
    await asSam.voice.raise({ ...asked, text: 'I am afraid to say that I do not understand it', to: central, inConfidence: true })
    const { id } = await newest(asSam)
    expect(await codeOf(asSol.voice.voice({ id }))).toBe('NOT_FOUND')
    await overnight()
    const read = await asSol.voice.voice({ id })
    expect(read).toMatchObject({ writer: null, inConfidence: true, mine: false, atMyDesk: true })
    expect(await heardBy(asSol)).toContainEqual(['voice.arrived', id])
    await asSol.voice.step({ id, step: { does: 'asked', text: 'Which part?' } })
    await asSam.voice.add({ id, text: 'All of page two' })
    expect((await asSol.voice.voice({ id })).steps.map(({ kind }) => kind)).toEqual(['asked'])
    await overnight()
    expect((await asSol.voice.voice({ id })).steps.map(({ kind, by }) => [kind, by])).toEqual([
      ['asked', 'Sol Top'],
      ['added', null],
    ])
    await asSol.voice.step({ id, step: { does: 'answered', outcome: 'yes', text: 'Page two goes' } })
    expect((await heardBy(asSam)).flatMap(([verb, voiceId]) => (voiceId === id ? [verb] : []))).toEqual([
      'voice.answered',
      'voice.asked',
    ])
    expect((await heardBy(asStranger)).length).toBe(0)
    const kept = await sql<{ n: number }>`select count(*) as n from event
      where object_id = ${id} and (actor_id = ${sam.id} or ${sam.id} = any(with_ids))`.execute(db)
    expect(kept.rows[0]!.n).toBe(0)
  })
})

describe('voices that say the same', () => {
  test('are joined, answered together, and those who raised them may work on it by name', async () => {
    const one = await aVoice(db, { from: rosa, to: pia, kind: 'obstacle', text: 'No room on Wednesdays' })
    const other = await aVoice(db, { from: sam, to: pia, kind: 'obstacle', text: 'Where do we meet?', inConfidence: true })
    expect((await asPia.voice.voice({ id: one.id })).others.map(({ id }) => id)).toContain(other.id)
    expect(await codeOf(asPia.voice.step({ id: one.id, step: { does: 'invited', text: 'Friday' } }))).toBe('CANNOT_DO')
    expect(await codeOf(asPia.voice.merge({ id: other.id, intoId: other.id }))).toBe('CANNOT_DO')
    await asPia.voice.merge({ id: other.id, intoId: one.id })
    expect(await asPia.voice.voice({ id: one.id })).toMatchObject({ alsoRaised: 1, merged: [{ id: other.id, writer: null }] })
    expect(await codeOf(asPia.voice.step({ id: other.id, step: { does: 'asked', text: 'x' } }))).toBe('CANNOT_DO')
    expect(await codeOf(asSam.voice.join({ id: other.id, joined: true }))).toBe('FORBIDDEN')
    await asPia.voice.step({ id: one.id, step: { does: 'invited', text: 'Friday at 2, a substitute is there' } })
    // The other writer learns what was done, and neither who else wrote nor in which words.
    const seen = await asSam.voice.voice({ id: other.id })
    expect([seen.alsoRaised, seen.steps.map(({ kind }) => kind), JSON.stringify(seen).includes('Rosa')]).toEqual([
      1,
      ['invited'],
      false,
    ])
    await asSam.voice.join({ id: other.id, joined: true })
    expect((await asPia.voice.voice({ id: one.id })).joined).toMatchObject([{ name: 'Sam Lake' }])
    await asPia.voice.step({ id: one.id, step: { does: 'answered', outcome: 'yes', text: 'The library is yours' } })
    expect((await asSam.voice.voice({ id: other.id })).standing).toBe('answered')
    expect(await heardBy(asSam)).toEqual(
      expect.arrayContaining([
        ['voice.merged', other.id],
        ['voice.invited', other.id],
        ['voice.answered', other.id],
      ]),
    )
    await asPia.voice.merge({ id: other.id, intoId: null })
    expect((await asSam.voice.voice({ id: other.id })).standing).toBe('waiting')
  })
})

test('what its writer lets everyone read stands there with its answer and without a name', async () => {
  const { id } = await aVoice(db, { from: rosa, to: pia, text: 'May parents sit in?', mayShow: true })
  await asPia.voice.step({ id, step: { does: 'answered', outcome: 'answer', text: 'On any Friday' } })
  const { shown } = await asStranger.voice.overview()
  expect(shown).toMatchObject([{ text: 'May parents sit in?', answer: 'On any Friday', outcome: 'answer', level: 'school' }])
  expect(Object.keys(shown[0]!)).not.toContain('writer')
  expect(JSON.stringify(shown)).not.toContain('Rosa')
})

test('a decision and the voices that led to it know each other', async () => {
  const team = await aTeam(db, { facilitator: pia, placeId: willow.id })
  const decision = await aDecision(db, { teamId: team.id, madeBy: pia, published: true, title: 'Parents on Fridays' })
  const open = await aVoice(db, { from: rosa, to: pia, text: 'Open to all', mayShow: true })
  const closed = await aVoice(db, { from: sam, to: pia, text: 'For Pia alone', inConfidence: true })
  for (const { id } of [open, closed]) await asPia.voice.linkDecision({ id, decisionId: decision.id, linked: true })
  expect(await codeOf(asKim.voice.linkDecision({ id: open.id, decisionId: decision.id, linked: true }))).toBe('NOT_FOUND')
  expect((await asRosa.voice.voice({ id: open.id })).decisions).toEqual([{ id: decision.id, title: 'Parents on Fridays' }])
  expect(await asStranger.voice.decision({ id: decision.id })).toMatchObject({
    decision: { title: 'Parents on Fridays' },
    voices: [{ text: 'Open to all', mayOpen: false }],
    hasOthers: true,
  })
  expect(await heardBy(asSam)).toContainEqual(['voice.decided', closed.id])
  await asPia.voice.linkDecision({ id: closed.id, decisionId: decision.id, linked: false })
  expect((await asStranger.voice.decision({ id: decision.id })).hasOthers).toBe(false)
})

test('the pattern shows no level of fewer than five people', async () => {
  for (let at = 0; at < 6; at++) await aVoice(db, { from: rosa, to: pia, text: `One ${at}`, kind: 'idea' })
  const figures = async () => Object.fromEntries((await asStranger.voice.pattern()).map((one) => [one.level, one.figures]))
  expect((await figures())['school']).toBeNull()
  for (let at = 0; at < 3; at++) await aPerson(db, { role: 'principal', placeId: birch.id })
  expect((await figures())['school']).toMatchObject({ kinds: { idea: 6 } })
  expect((await figures())['central']).toBeNull()
})

describe('relief', () => {
  const given = { what: 'The Friday upload', why: 'Nobody read it', placeId: willow.id, stoppedOn: '2026-11-02' }
  const reasonOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'ok',
      (error: { data: { reason: string } }) => error.data.reason,
    )

  test('is told by whoever leads the place, counts who was there, and reaches those who asked for it', async () => {
    const { id: voiceId } = await aVoice(db, { from: sam, to: pia, kind: 'stop', inConfidence: true })
    const hours = [{ role: 'teacher' as const, hours: 12 }]
    expect(await reasonOf(asSam.voice.relieve({ ...given, hours }))).toBe('not-leading')
    expect(await reasonOf(asPia.voice.relieve({ ...given, placeId: birch.id, hours }))).toBe('not-leading')
    expect(await reasonOf(asPia.voice.relieve({ ...given, hours: [...hours, ...hours] }))).toBe('role-twice')
    expect(await reasonOf(asPia.voice.relieve({ ...given, hours: [{ role: 'coach', hours: 1 }] }))).toBe('nobody-in-role')
    expect(await reasonOf(asPia.voice.relieve({ ...given, hours, stoppedOn: '2099-01-01' }))).toBe('in-future')
    const { id } = await asPia.voice.relieve({ ...given, hours, voiceId })
    const [relief] = (await asStranger.voice.reliefs()).reliefs
    expect(relief).toMatchObject({ id, fromVoice: true, hours: [{ role: 'teacher', people: 2, hours: 12 }], freesMe: false })
    expect(await heardBy(asSam)).toContainEqual(['voice.relieved', voiceId])
    await asSam.voice.sayOfRelief({ id, says: 'still-asked', text: 'The office asked again' })
    expect(await codeOf(asStranger.voice.sayOfRelief({ id, says: 'gone', text: '' }))).toBe('FORBIDDEN')
    expect((await asPia.voice.reliefs()).reliefs[0]!.words).toMatchObject([{ name: 'Sam Lake', says: 'still-asked' }])
    await asSam.voice.sayOfRelief({ id, says: null, text: '' })
    expect((await asPia.voice.reliefs()).reliefs[0]!.words).toEqual([])
  })

  test('is taken back by who told it, and by nobody else', async () => {
    const { id } = await aRelief(db, { by: pia, placeId: willow.id })
    expect(await codeOf(asSol.voice.removeRelief({ id, removed: true }))).toBe('FORBIDDEN')
    await asPia.voice.removeRelief({ id, removed: true })
    expect(await codeOf(asSol.voice.removeRelief({ id, removed: true }))).toBe('NOT_FOUND')
    await asPia.voice.removeRelief({ id, removed: false })
    expect((await asStranger.voice.reliefs()).reliefs.map((one) => one.id)).toContain(id)
  })
})

describe('learning out loud', () => {
  const words = { kind: 'learned', text: 'I moved the meeting without asking', learned: 'Ask first' } as const

  test('is told by those whom others look to, read by all, replied to by name', async () => {
    expect(await codeOf(asRosa.voice.tell(words))).toBe('CANNOT_TELL')
    expect(await codeOf(asPia.voice.tell({ ...words, learned: '' }))).toBe('CANNOT_TELL')
    const { id } = await asPia.voice.tell(words)
    await asStranger.voice.replyToTold({ id, text: 'Thank you for saying so' })
    const page = await asRosa.voice.told({})
    expect(page.told[0]).toMatchObject({ id, by: { name: 'Pia Head', role: 'principal' }, replies: [{ name: 'Olu Other' }] })
    expect([page.mayTell, (await asPia.voice.told({})).mayTell]).toEqual([false, true])
    await sealAll(db)
    await gatherNotices(db)
    expect((await asPia.notices.list())[0]).toMatchObject({ verb: 'learning.replied', toldId: id })
    const replyId = page.told[0]!.replies[0]!.id
    expect(await codeOf(asRosa.voice.removeReply({ id, replyId, removed: true }))).toBe('NOT_FOUND')
    await asStranger.voice.removeReply({ id, replyId, removed: true })
    expect((await asRosa.voice.told({})).told[0]!.replies).toEqual([])
  })

  test('is changed and taken away by its own person; two at once see both texts', async () => {
    const { id, version } = await aTold(db, { by: pia })
    await asPia.voice.changeTold({ ...words, id, version })
    expect(await codeOf(asPia.voice.changeTold({ ...words, id, version }))).toBe('CONFLICT')
    expect(await codeOf(asSol.voice.changeTold({ ...words, id, version: 2 }))).toBe('FORBIDDEN')
    expect(await codeOf(asSol.voice.removeTold({ id, removed: true }))).toBe('FORBIDDEN')
    await asPia.voice.removeTold({ id, removed: true })
    expect(await codeOf(asSol.voice.replyToTold({ id, text: 'x' }))).toBe('NOT_FOUND')
  })
})
