import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { aPiece } from '#modules/work/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { Client } from '#server/testing.ts'
import { giveBackOld } from './access.ts'
import { aJudgement, aRubric, aScoring, CRITERIA } from './testing.ts'

/** Pieces compared two at a time: handed out so that all connect, judged blind, put in order once it is done. */

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const people = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Ana Judges', 'Ben Judges', 'Gil Guest', 'Pia Leads'].map((name, at) =>
    aPerson(db, { name, placeId: willow.id, ...(at === 5 && { role: 'principal' as const }) }),
  ),
)
const [rosa, sam, ana, ben, guest, leader] = people
const team = await aTeam(db, { facilitator: rosa!, member: sam!, guest: guest!, placeId: willow.id })
const api = new Map<object, Client>()
for (const person of people) api.set(person!, await as(person!))
const of = (person: unknown) => api.get(person as object)!
const rubric = await aRubric(db, { teamId: team.id, madeBy: rosa!, shared: true })
const TITLES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
const set = (some: Partial<Parameters<typeof aScoring>[1]> = {}) =>
  aScoring(db, {
    teamId: team.id,
    rubricId: rubric.id,
    madeBy: rosa!,
    kind: 'comparison',
    openTo: 'district',
    pieces: TITLES,
    readers: [ana!, ben!],
    ...some,
  })
const piece = (title: string) => ({ title, text: `About ${title}`, reference: null, reason: '' })
const starting = {
  id: rubric.id,
  teamId: team.id,
  name: 'Six',
  kind: 'comparison',
  design: 'all',
  readers: 2,
  thirdBeyond: 1,
  openTo: 'team',
} as const
/** Sees more in what stands first in the list. */
const moreOf = ({ left, right }: { left: { title: string }; right: { title: string } }) =>
  TITLES.indexOf(left.title) < TITLES.indexOf(right.title) ? ('left' as const) : ('right' as const)

/** Judges until nothing is left, or so many. */
async function judges(person: unknown, id: string, most = 99): Promise<number> {
  let { pair } = await of(person).rubrics.takePair({ id })
  let count = 0
  for (; pair && count < most; count++)
    ({ pair } = await of(person).rubrics.judge({ id: pair.id, more: moreOf(pair), seconds: 12 }))
  return count
}

test('a team sets out pieces to compare by one criterion; whoever joins is laid two at a time, each pair once', async () => {
  const { id } = await of(rosa).rubrics.startScoring({ ...starting, criterionId: CRITERIA[1], pieces: TITLES.map(piece) })
  expect((await of(rosa).rubrics.scoring({ id })).scoring).toMatchObject({
    kind: 'comparison',
    design: 'pairs',
    criterionId: CRITERIA[1],
    pieces: 6,
  })
  expect(await codeOf(of(sam).rubrics.pair({ id }))).toBe('FORBIDDEN')
  await of(sam).rubrics.join({ id, joined: true })
  const first = await of(sam).rubrics.takePair({ id })
  expect(await of(sam).rubrics.takePair({ id })).toEqual(first)
  expect(await judges(sam, id)).toBe(15)
  expect(await of(sam).rubrics.pair({ id })).toMatchObject({ pair: null, done: 15, scoring: { done: 15, inAll: 15, minutes: 3 } })
  const reads = await aScoring(db, { teamId: team.id, rubricId: rubric.id, madeBy: rosa!, readers: [sam!] })
  expect(await codeOf(of(sam).rubrics.takePair({ id: reads.id }))).toBe('NOT_FOUND')
})

test('more pieces than anyone can compare are refused, and a criterion of another rubric is not kept', async () => {
  const many = Array.from({ length: 101 }, (_, at) => piece(`N${at}`))
  await expect(of(rosa).rubrics.startScoring({ ...starting, pieces: many })).rejects.toMatchObject({
    data: { reason: 'too-many-to-compare' },
  })
  const elsewhere = '01900000-0000-7000-8000-00000000abcd'
  const { id } = await of(rosa).rubrics.startScoring({ ...starting, criterionId: elsewhere, pieces: TITLES.map(piece) })
  expect((await of(rosa).rubrics.scoring({ id })).scoring.criterionId).toBeNull()
})

describe('while pieces are compared', () => {
  test('nobody learns what another judged, only how sure the order is; nobody judges for another', async () => {
    const { id } = await set()
    await judges(ana, id)
    expect(await of(ben).rubrics.scoring({ id })).toMatchObject({
      sureness: null,
      order: null,
      ownWay: null,
      whyNot: 'still-reading',
    })
    const { pair } = await of(ben).rubrics.takePair({ id })
    expect(pair).toMatchObject({ more: null, left: { text: expect.stringContaining('About') } })
    for (const person of [rosa, sam, ana, guest, leader])
      expect(await codeOf(of(person).rubrics.judge({ id: pair!.id, more: 'left', seconds: 1 }))).toBe('NOT_FOUND')
    await judges(ben, id, 5)
    for (const person of [rosa, sam, ana, ben, guest, leader])
      expect(await of(person).rubrics.scoring({ id })).toMatchObject({
        sureness: { judges: 2, judgements: 20, pieces: 6 },
        order: null,
        ownWay: null,
        figures: null,
        whyNot: 'still-reading',
      })
    for (const person of [rosa, leader]) expect(await codeOf(of(person).rubrics.pair({ id }))).toBe('FORBIDDEN')
  })

  test('one may think again about the last two, and pass over two that cannot be told apart', async () => {
    const { id } = await set({ readers: [ana!] })
    const { pair } = await of(ana).rubrics.takePair({ id })
    const { last, pair: next } = await of(ana).rubrics.judge({ id: pair!.id, more: 'left', seconds: 5 })
    expect(last).toMatchObject({ id: pair!.id, more: 'left' })
    expect(await of(ana).rubrics.judge({ id: pair!.id, more: 'right', seconds: 5 })).toMatchObject({
      last: { more: 'right' },
      pair: { id: next!.id },
      done: 1,
    })
    expect(await of(ana).rubrics.judge({ id: next!.id, more: null, seconds: 5 })).toMatchObject({ last: { more: null }, done: 2 })
  })

  test('who leaves, or lets two lie for two weeks, gives them back', async () => {
    const { id, pieces } = await set({ readers: [ana!, ben!] })
    const two = { scoringId: id, leftId: pieces[0]!, rightId: pieces[1]! }
    const open = () => db.selectFrom('scoring_judgement').select('id').where('scoring_id', '=', id).execute()
    await aJudgement(db, { ...two, personId: ana!.id })
    await of(ana).rubrics.join({ id, joined: false })
    expect(await open()).toEqual([])
    const lies = await aJudgement(db, { ...two, personId: ben!.id })
    await db.updateTable('scoring_judgement').set({ dealt_at: '2020-01-01' }).where('id', '=', lies).execute()
    await giveBackOld(db)
    expect(await open()).toEqual([])
    expect(await codeOf(of(ana).rubrics.judge({ id: lies, more: 'left', seconds: 1 }))).toBe('NOT_FOUND')
  })
})

describe('once it is done', () => {
  test('the order stands for all who may see the set, what shows most first; how one judged oneself is told in a word to oneself', async () => {
    const { id } = await set()
    await judges(ana, id)
    await judges(ben, id)
    await expect(of(rosa).rubrics.moveOn({ id, version: 1, to: 'discuss' })).rejects.toMatchObject({
      data: { reason: 'not-now' },
    })
    await of(rosa).rubrics.moveOn({ id, version: 1, to: 'close' })
    for (const person of [rosa, sam, ana, guest, leader]) {
      const page = await of(person).rubrics.scoring({ id })
      expect(page.order!.map(({ piece: { title } }) => title)).toEqual(TITLES)
      expect(page).toMatchObject({ whyNot: null, ownWay: person === ana ? 'alike' : null, sureness: { judgements: 30 } })
      expect(JSON.stringify([page.order, page.sureness])).not.toMatch(new RegExp(people.map((one) => one!.id).join('|')))
    }
    await expect(of(ana).rubrics.takePair({ id })).rejects.toMatchObject({ data: { reason: 'closed' } })
    expect(await codeOf(of(ana).rubrics.finals({ id }))).toBe('STILL_READING')
  })

  test('with nothing judged there is no end, and with pieces that never met no order', async () => {
    const { id, pieces } = await set()
    await expect(of(rosa).rubrics.moveOn({ id, version: 1, to: 'close' })).rejects.toMatchObject({
      data: { reason: 'nothing-read' },
    })
    for (const [at, personId] of [ana!.id, ben!.id].entries())
      await aJudgement(db, { scoringId: id, leftId: pieces[at * 2]!, rightId: pieces[at * 2 + 1]!, personId, more: 'left' })
    await of(rosa).rubrics.moveOn({ id, version: 1, to: 'close' })
    expect(await of(rosa).rubrics.scoring({ id })).toMatchObject({ order: null, sureness: null, whyNot: 'too-few' })
  })
})

test('student work that is taken back is laid before nobody any more; what was judged of it keeps its place, without the work', async () => {
  const works = await Promise.all(TITLES.map((title) => aPiece(db, { teamId: team.id, madeBy: rosa!, title })))
  const laid = works.map((work) => ({ title: '', text: '', workId: work.id, reference: null, reason: '' }))
  const { id } = await of(rosa).rubrics.startScoring({ ...starting, openTo: 'district', pieces: laid })
  await of(ana).rubrics.join({ id, joined: true })
  await judges(ana, id, 9)
  const { pair } = await of(ana).rubrics.pair({ id })
  const taken = pair!.left
  const { shares, title } = await of(sam).work.piece({ id: works[TITLES.indexOf(taken.title)]!.id })
  await of(sam).work.withdraw({ id: works[TITLES.indexOf(title)]!.id, shareId: shares[0]!.id })
  expect(await of(ana).rubrics.pair({ id })).toMatchObject({ pair: { left: { state: 'gone', title: '', work: null } } })
  await expect(of(ana).rubrics.judge({ id: pair!.id, more: 'left', seconds: 1 })).rejects.toMatchObject({
    data: { reason: 'gone' },
  })
  await judges(ana, id)
  await of(rosa).rubrics.moveOn({ id, version: 1, to: 'close' })
  const { order } = await of(ana).rubrics.scoring({ id })
  expect(order!.map(({ piece: { title: name, state } }) => `${name} ${state}`).toSorted()).toEqual(
    TITLES.map((name) => (name === title ? ' gone' : `${name} work`)).toSorted(),
  )
})
