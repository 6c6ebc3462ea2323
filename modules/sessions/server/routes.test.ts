import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { Client } from '#server/testing.ts'
import { aSession, DESCRIBE, TUNING } from './testing.ts'

const { db, as } = await testServer()
const school = await aPlace(db, { name: 'Willow' })
const [rosa, sam, ana, guest, far] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Ana Ruiz', 'Gus Guest', 'Far Away'].map((name) => aPerson(db, { name, placeId: school.id })),
)
const pat = await aPerson(db, { name: 'Pat Principal', role: 'principal', placeId: school.id })
const [asRosa, asSam, asAna, asGuest, asFar, asPat] = await Promise.all(
  [rosa!, sam!, ana!, guest!, far!, pat].map((one) => as(one)),
)
const team = await aTeam(db, { facilitator: rosa!, member: sam!, guest: guest!, placeId: school.id })
await db.insertInto('team_member').values({ team_id: team.id, person_id: ana!.id, part: 'member' }).execute()

const soon = new Date(Date.now() + 3_600_000).toISOString()
const planned = (protocolId = DESCRIBE.id) =>
  asRosa!.sessions.plan({
    id: team.id,
    protocolId,
    title: 'Three pieces',
    question: 'What do they count?',
    place: 'Room 4',
    beginsAt: soon,
  })
const refusal = (reply: Promise<unknown>) => reply.catch((error: unknown) => error)
const note = (text: string, step = 'describe', kind: 'evidence' | 'interpretation' = 'evidence') => ({
  note: { step, kind, text, workId: null, mark: null },
})
/** A session on its first step, with Sam there. */
async function begun(protocolId?: string) {
  const { id } = await planned(protocolId)
  await asRosa!.sessions.begin({ id })
  await asSam!.sessions.join({ id, question: '' })
  return id
}
const go = (id: string, from: string, to: string) => asRosa!.sessions.move({ id, from, to })
const texts = async (api: Client, id: string) => (await api.sessions.session({ id })).notes.map(({ text }) => text)

describe('a session', () => {
  test('is planned from the library, prepared, and found by its team; both texts are shown where two prepare it', async () => {
    const { id } = await planned(TUNING.id)
    const { session } = await asSam!.sessions.session({ id })
    expect(session).toMatchObject({ title: 'Three pieces', facilitator: { name: 'Rosa Ortega' }, presenter: null })
    expect(session.steps.map(({ key }) => key)).toEqual(TUNING.steps.map(({ key }) => key))
    const words = { title: 'Tuning', question: 'Is the task too open?', place: '', beginsAt: soon, facilitatorId: rosa!.id }
    const prepared = { ...words, id, version: session.version, presenterId: sam!.id, minutes: [{ step: 'look', minutes: 9 }] }
    await asSam!.sessions.prepare(prepared)
    const after = (await asRosa!.sessions.session({ id })).session
    expect([after.presenter?.name, after.steps.find(({ key }) => key === 'look')?.minutes]).toEqual(['Sam Lake', 9])
    expect(await refusal(asRosa!.sessions.prepare(prepared))).toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { title: 'Tuning' } },
    })
    expect(await codeOf(asRosa!.sessions.prepare({ ...prepared, version: after.version, presenterId: far!.id }))).toBe(
      'NOT_FOUND',
    )
    expect((await asSam!.sessions.overview()).next.map((line) => line.id)).toContain(id)
    expect((await asFar!.sessions.overview()).next).toEqual([])
  })

  test('goes step by step for whoever facilitates, one step however often it is pressed; for nobody else', async () => {
    const id = await begun()
    await Promise.all([go(id, 'begin', 'alone'), go(id, 'begin', 'alone')])
    expect((await asSam!.sessions.now({ id })).standing).toMatchObject({ phase: 'on', step: 'alone' })
    for (const act of [
      () => asSam!.sessions.move({ id, from: 'alone', to: 'describe' }),
      () => asSam!.sessions.pause({ id, paused: true }),
      () => asGuest!.sessions.end({ id }),
    ])
      expect(await codeOf(act())).toBe('FORBIDDEN')
    expect(await codeOf(asFar!.sessions.now({ id }))).toBe('NOT_FOUND')
    await go(id, 'alone', 'begin')
    expect((await asSam!.sessions.now({ id })).standing.step).toBe('begin')
    expect(await codeOf(go(id, 'begin', 'no-such'))).toBe('NOT_FOUND')
    const { id: later } = await planned()
    expect(await refusal(asRosa!.sessions.end({ id: later }))).toMatchObject({
      code: 'CANNOT_LEAD',
      data: { reason: 'not-begun' },
    })
  })

  test('keeps one clock: a pause keeps what was left, more time is added to it, and it goes on from there', async () => {
    const id = await begun()
    const left = async () => {
      const [{ standing }, { at }] = await Promise.all([asSam!.sessions.now({ id }), asSam!.sessions.clock()])
      return standing.leftSeconds ?? (Date.parse(standing.endsAt!) - Date.parse(at)) / 1000
    }
    expect(Math.abs((await left()) - 240)).toBeLessThan(20)
    await asRosa!.sessions.pause({ id, paused: true })
    const kept = await left()
    await asRosa!.sessions.pause({ id, paused: true })
    expect(await left()).toBe(kept)
    await asRosa!.sessions.extend({ id, step: 'begin', minutes: 2 })
    expect(await left()).toBeCloseTo(kept + 120, 3)
    await asRosa!.sessions.pause({ id, paused: false })
    expect((await asSam!.sessions.now({ id })).standing.leftSeconds).toBeNull()
    expect(Math.abs((await left()) - kept - 120)).toBeLessThan(20)
  })

  test('that is over keeps who was there, and each says alone whether it counts as their learning', async () => {
    const id = await begun()
    await asRosa!.sessions.end({ id })
    const mine = (await asSam!.sessions.learned()).sessions.find((one) => one.id === id)
    expect(mine).toMatchObject({ counted: false, with: ['Rosa Ortega'], minutes: 45 })
    await asSam!.sessions.count({ id, counted: true })
    expect((await asSam!.sessions.learned()).sessions.find((one) => one.id === id)?.counted).toBe(true)
    expect(await codeOf(asAna!.sessions.count({ id, counted: true }))).toBe('NOT_FOUND')
    const held = await db.selectFrom('event').selectAll().where('verb', '=', 'session.held').where('object_id', '=', id).execute()
    expect(held[0]!.with_ids.toSorted()).toEqual([rosa!.id, sam!.id].toSorted())
  })
})

describe('notes', () => {
  test('written alone are their writer’s until they open together; then everyone has them at once', async () => {
    const id = await begun()
    await go(id, 'begin', 'alone')
    const made = await asSam!.sessions.addNote({ id, ...note('Five parts, two wider', 'alone') })
    await asRosa!.sessions.addNote({ id, ...note('Lines, no numbers', 'alone') })
    expect([made.closed, await texts(asSam!, id), await texts(asAna!, id)]).toEqual([true, ['Five parts, two wider'], []])
    expect(await codeOf(asAna!.sessions.changeNote({ id: made.id, version: 1, kind: 'evidence', text: 'x' }))).toBe('NOT_FOUND')
    const { position } = await asAna!.sessions.now({ id })
    await go(id, 'alone', 'describe')
    const opened = await asAna!.sessions.now({ id, since: position })
    expect(opened.notes.map(({ text, closed }) => [text, closed])).toEqual([
      ['Five parts, two wider', false],
      ['Lines, no numbers', false],
    ])
  })

  test('come as what changed since: none twice, none missed, and what was taken away goes', async () => {
    const id = await begun()
    await go(id, 'begin', 'describe')
    const made = await asSam!.sessions.addNote({ id, ...note('One') })
    const first = await asRosa!.sessions.now({ id })
    expect((await asRosa!.sessions.now({ id, since: first.position })).notes).toEqual([])
    await asSam!.sessions.addNote({ id, ...note('Two') })
    await asSam!.sessions.removeNote({ id: made.id, removed: true })
    const { notes } = await asRosa!.sessions.now({ id, since: first.position })
    expect(notes.map(({ text, removed }) => [text, removed])).toEqual([
      ['', true],
      ['Two', false],
    ])
    for (const since of ['nonsense', '9:1:', '5:9:12', '999999999999999:999999999999999:'])
      expect((await asRosa!.sessions.now({ id, since })).notes.map(({ text }) => text)).toEqual(['Two'])
  })

  test('move between what we see and what we think; changed by two people, both texts are shown', async () => {
    const id = await begun()
    await go(id, 'begin', 'describe')
    const made = await asSam!.sessions.addNote({ id, ...note('He is careless') })
    await asRosa!.sessions.changeNote({ id: made.id, version: 1, kind: 'interpretation', text: made.text })
    expect((await asSam!.sessions.session({ id })).notes[0]).toMatchObject({ kind: 'interpretation', version: 2 })
    expect(await refusal(asSam!.sessions.changeNote({ id: made.id, version: 1, kind: 'evidence', text: 'Mine' }))).toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { kind: 'interpretation' } },
    })
    await asGuest!.sessions.join({ id, question: '' })
    expect(await codeOf(asGuest!.sessions.changeNote({ id: made.id, version: 2, kind: 'evidence', text: 'x' }))).toBe('FORBIDDEN')
  })

  test('wait for its beginning and for who came; typed in afterwards by the team', async () => {
    const { id } = await planned()
    expect(await refusal(asSam!.sessions.addNote({ id, ...note('x') }))).toMatchObject({ data: { reason: 'not-begun' } })
    await asRosa!.sessions.begin({ id })
    expect(await refusal(asSam!.sessions.addNote({ id, ...note('x') }))).toMatchObject({ data: { reason: 'join-first' } })
    await asRosa!.sessions.end({ id })
    expect(await codeOf(asSam!.sessions.addNote({ id, ...note('From the wall paper') }))).toBe('ok')
    expect(await refusal(asGuest!.sessions.addNote({ id, ...note('x') }))).toMatchObject({ data: { reason: 'join-first' } })
  })
})

describe('who speaks', () => {
  test('goes round by those who are there, passed on by who has it or who facilitates, and waits for nobody who left', async () => {
    const id = await begun()
    await asAna!.sessions.join({ id, question: '' })
    await go(id, 'begin', 'describe')
    const turn = async () => (await asAna!.sessions.now({ id })).standing.turnId
    expect(await turn()).toBe(rosa!.id)
    expect(await codeOf(asAna!.sessions.passTurn({ id, from: rosa!.id }))).toBe('FORBIDDEN')
    await asRosa!.sessions.passTurn({ id, from: rosa!.id })
    expect(await turn()).toBe(sam!.id)
    await asSam!.sessions.leave({ id })
    expect(await turn()).toBe(ana!.id)
    await asAna!.sessions.passTurn({ id, from: ana!.id })
    expect(await turn()).toBeNull()
    await asGuest!.sessions.join({ id, question: '' })
    expect(await turn()).toBe(guest!.id)
  })

  test('a leader comes as a learner: by the link, with a question, speaks last, leaves no judgement', async () => {
    const id = await begun()
    expect(await codeOf(asPat!.sessions.session({ id }))).toBe('NOT_FOUND')
    const { link } = await asSam!.sessions.setLink({ id, open: true })
    expect(await refusal(asPat!.sessions.joinByLink({ link: link!, question: '' }))).toMatchObject({
      data: { reason: 'question-first' },
    })
    await asPat!.sessions.joinByLink({ link: link!, question: 'Where do I make this harder?' })
    await asAna!.sessions.join({ id, question: '' })
    const page = await asPat!.sessions.session({ id })
    expect(page.people.find(({ isLeader }) => isLeader)).toMatchObject({
      name: 'Pat Principal',
      question: 'Where do I make this harder?',
    })
    expect([page.session.link, page.insights, page.problems]).toEqual([null, [], []])
    await go(id, 'begin', 'describe')
    for (const who of [rosa!, sam!, ana!, pat]) {
      expect((await asRosa!.sessions.now({ id })).standing.turnId).toBe(who.id)
      await asRosa!.sessions.passTurn({ id, from: who.id })
    }
    await asRosa!.sessions.end({ id })
    expect(await refusal(asPat!.sessions.answer({ id, helped: 'Fine', change: '' }))).toMatchObject({
      data: { reason: 'leader' },
    })
    expect(await codeOf(asPat!.sessions.addInsight({ id, text: 'x', did: '', move: '', noteIds: [], problemId: null }))).toBe(
      'FORBIDDEN',
    )
    await asSam!.sessions.setLink({ id, open: false })
    expect(await codeOf(asFar!.sessions.joinByLink({ link: link!, question: '' }))).toBe('NOT_FOUND')
  })
})

describe('from insight to cycle', () => {
  test('an insight rests on open notes, gathers under a problem, and the problem begins a cycle that knows where it came from', async () => {
    const id = await begun()
    await go(id, 'begin', 'alone')
    const hidden = await asSam!.sessions.addNote({ id, ...note('Still mine', 'alone') })
    const seen = await asSam!.sessions.addNote({ id, ...note('They count the marks') })
    const insight = await asSam!.sessions.addInsight({
      id,
      text: 'They count marks, not spaces',
      did: 'Counted four marks as four',
      move: 'We drew the marks for them',
      noteIds: [seen.id, hidden.id],
      problemId: null,
    })
    expect(insight.notes.map((one) => one.id)).toEqual([seen.id])
    const { id: problemId } = await asRosa!.sessions.addProblem({
      id: team.id,
      text: 'We draw the line for them.',
      insightIds: [insight.id],
    })
    const page = await asSam!.sessions.problem({ id: problemId })
    expect([page.insights.map(({ text }) => text), page.sessions.map((one) => one.id)]).toEqual([[insight.text], [id]])
    const { id: cycleId } = await asSam!.sessions.startCycle({ id: problemId })
    expect((await asRosa!.cycles.cycle({ id: cycleId })).cycle.question).toBe('We draw the line for them')
    expect((await asRosa!.sessions.problem({ id: problemId })).cycles.map((one) => one.id)).toEqual([cycleId])
    expect(await asRosa!.sessions.cameFrom({ id: cycleId })).toMatchObject({
      problem: { id: problemId },
      insights: [{ text: insight.text, session: { id } }],
    })
    await asRosa!.cycles.share({ id: cycleId, share: true })
    expect(await asFar!.sessions.cameFrom({ id: cycleId })).toEqual({ problem: null, insights: [] })
    expect(await codeOf(asFar!.sessions.problem({ id: problemId }))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest!.sessions.startCycle({ id: problemId }))).toBe('FORBIDDEN')
  })

  test('no cycle begins from what nobody saw, and nothing is gathered under another team’s problem', async () => {
    const { id } = await asRosa!.sessions.addProblem({ id: team.id, text: 'An opinion', insightIds: [] })
    expect(await refusal(asRosa!.sessions.startCycle({ id }))).toMatchObject({
      code: 'CANNOT_BEGIN',
      data: { reason: 'no-insight' },
    })
    const other = await aTeam(db, { facilitator: far!, placeId: school.id })
    const theirs = await asFar!.sessions.addProblem({ id: other.id, text: 'Theirs', insightIds: [] })
    const { id: sessionId } = await aSession(db, { teamId: team.id, madeBy: rosa!, step: 'describe' })
    const insight = { text: 'x', did: '', move: '', noteIds: [], problemId: theirs.id }
    expect(await codeOf(asRosa!.sessions.addInsight({ id: sessionId, ...insight }))).toBe('NOT_FOUND')
  })
})

describe('facilitating', () => {
  test('two answers reach whoever facilitated, without names; what they note stays theirs', async () => {
    const id = await begun()
    await asRosa!.sessions.end({ id })
    await asSam!.sessions.answer({ id, helped: 'The silence', change: 'More time to look' })
    expect(await refusal(asRosa!.sessions.answer({ id, helped: 'I was great', change: '' }))).toMatchObject({
      data: { reason: 'own' },
    })
    expect(await refusal(asAna!.sessions.answer({ id, helped: 'x', change: '' }))).toMatchObject({
      data: { reason: 'not-there' },
    })
    const mine = (await asRosa!.sessions.facilitated()).sessions.find(({ session }) => session.id === id)
    expect(mine?.answers).toEqual([{ helped: 'The silence', change: 'More time to look' }])
    expect(JSON.stringify(mine?.answers)).not.toContain('Sam')
    expect((await asSam!.sessions.facilitated()).sessions).toEqual([])
    await asRosa!.sessions.reflect({ id, text: 'Slower next time', version: 0 })
    expect(await codeOf(asRosa!.sessions.reflect({ id, text: 'Other tab', version: 0 }))).toBe('CONFLICT')
    expect(await codeOf(asSam!.sessions.reflect({ id, text: 'x', version: 0 }))).toBe('FORBIDDEN')
  })
})

describe('a way of looking', () => {
  test('of the library is copied, changed in the copy, and keeps its versions; the library stays', async () => {
    const { id } = await asRosa!.sessions.copyProtocol({ id: TUNING.id, teamId: team.id })
    const { protocol } = await asSam!.sessions.protocol({ id })
    const { key: _, number, teamId: __, team: ___, id: ____, removedAt: _____, mayWrite, from, ...body } = protocol
    expect([number, mayWrite, from?.id]).toEqual([1, true, TUNING.id])
    const shorter = { ...body, steps: body.steps.slice(0, 5) }
    await asSam!.sessions.reviseProtocol({ id, from: 1, body: shorter, said: 'For half an hour' })
    expect(await codeOf(asRosa!.sessions.reviseProtocol({ id, from: 1, body, said: '' }))).toBe('CONFLICT')
    const now = await asRosa!.sessions.protocol({ id })
    expect([now.protocol.steps.length, now.versions.map((one) => one.said), now.before?.length]).toEqual([
      5,
      ['For half an hour', ''],
      7,
    ])
    expect((await asRosa!.sessions.protocol({ id, number: 1 })).protocol.steps.length).toBe(7)
    expect(await codeOf(asRosa!.sessions.reviseProtocol({ id: TUNING.id, from: 1, body, said: '' }))).toBe('FORBIDDEN')
    expect(await codeOf(asFar!.sessions.protocol({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest!.sessions.removeProtocol({ id, removed: true }))).toBe('FORBIDDEN')
    expect(await refusal(asSam!.sessions.reviseProtocol({ id, from: 2, body: { ...body, steps: [] }, said: '' }))).toMatchObject({
      data: { reason: 'no-steps' },
    })
    const lists = await asSam!.sessions.protocols()
    expect([lists.library.length >= 11, lists.ours.map((one) => one.id)]).toEqual([true, [id]])
    expect(lists.library.every(({ credit, steps }) => credit.en !== '' && credit.es !== '' && steps.length >= 4)).toBe(true)
  })
})
