import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { Client } from '#server/testing.ts'
import { giveBackOld } from './access.ts'
import { aReading, aRubric, aScoring, CRITERIA } from './testing.ts'

/** The promise `blind-scoring`: nobody learns what another gave before their own is in, by whatever route; and nobody but oneself learns how one reads. */

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const people = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Ana Reads', 'Ben Reads', 'Gil Guest', 'Pia Leads'].map((name, at) =>
    aPerson(db, { name, placeId: willow.id, ...(at === 5 && { role: 'principal' as const }) }),
  ),
)
const [rosa, sam, ana, ben, guest, leader] = people
const team = await aTeam(db, { name: 'Grade 11', facilitator: rosa!, member: sam!, guest: guest!, placeId: willow.id })
const api = new Map<object, Client>()
for (const person of people) api.set(person!, await as(person!))
const of = (person: unknown) => api.get(person as object)!
const rubric = await aRubric(db, { teamId: team.id, madeBy: rosa!, shared: true })
const set = (some: Partial<Parameters<typeof aScoring>[1]> = {}) =>
  aScoring(db, { teamId: team.id, rubricId: rubric.id, madeBy: rosa!, openTo: 'district', readers: [sam!, ana!, ben!], ...some })
const SECRET = 'qqwhatanasaw'

/** All that one person is told of a set, by every route that reads. */
async function toldTo(person: unknown, id: string): Promise<string> {
  const client = of(person)
  const asked = [
    client.rubrics.scoring({ id }),
    client.rubrics.desk({ id }),
    client.rubrics.finals({ id }),
    client.rubrics.list(),
    client.rubrics.rubric({ id: rubric.id }),
    client.rubrics.versionsOfRubric({ id: rubric.id }),
    client.notices.list({}),
  ]
  const replies = await Promise.allSettled(asked)
  return JSON.stringify(replies.map((reply) => (reply.status === 'fulfilled' ? reply.value : null)))
}

/** Ana has read all; the others have read `done` of the pieces. */
async function readUpTo(done: number, some: Parameters<typeof set>[0] = {}) {
  const { id, pieces } = await set(some)
  for (const [at, pieceId] of pieces.entries()) {
    await aReading(db, { scoringId: id, pieceId, personId: ana!.id, scores: [4, 1], comment: SECRET })
    await aReading(db, { scoringId: id, pieceId, personId: ben!.id, scores: at < done ? [2, 2] : null })
    await aReading(db, { scoringId: id, pieceId, personId: sam!.id, scores: at < done ? [1, 2] : null })
  }
  return { id, pieces }
}

describe('while a round is read', () => {
  const readers = [
    ['a reader of the team', sam],
    ['a reader from elsewhere', ben],
  ] as const
  const lookers = [
    ['who set it out', rosa],
    ['a guest of the team', guest],
    ['who leads the school', leader],
  ] as const

  test.each(readers)('%s who has read nothing, or not all, is told nothing', async (_, person) => {
    for (const done of [0, 1, 2]) {
      const { id } = await readUpTo(done)
      expect(await toldTo(person, id)).not.toContain(SECRET)
      expect(await of(person).rubrics.scoring({ id })).toMatchObject({
        figures: null,
        whyNot: 'yours-first',
        divided: [],
        words: [],
        lean: null,
        rounds: [],
      })
    }
  })

  test.each(readers)('%s sees it once their own is in, without names', async (_, person) => {
    const { id } = await readUpTo(3)
    const page = await of(person).rubrics.scoring({ id })
    expect(page).toMatchObject({ whyNot: null, figures: { readings: 9, readers: 3, leans: null } })
    expect(page.divided[0]).toMatchObject({ comments: [SECRET], own: expect.any(Number) })
    expect(JSON.stringify([page.figures, page.divided])).not.toMatch(new RegExp(people.map((one) => one!.id).join('|')))
  })

  test.each(lookers)('%s and does not read is told nothing', async (_, person) => {
    const { id } = await readUpTo(3)
    expect(await toldTo(person, id)).not.toContain(SECRET)
    expect(await of(person).rubrics.scoring({ id })).toMatchObject({ figures: null, whyNot: 'still-reading' })
  })

  test('nobody opens, gives or changes another’s reading, and one’s own is not given twice', async () => {
    const { id, pieces } = await set()
    const reading = await aReading(db, { scoringId: id, pieceId: pieces[0]!, personId: ana!.id, scores: null })
    const given = { id: reading, scores: [1, 2], comments: {}, seconds: 9 }
    for (const person of [rosa, sam, ben, guest, leader]) expect(await codeOf(of(person).rubrics.give(given))).toBe('NOT_FOUND')
    await of(ana).rubrics.give(given)
    await expect(of(ana).rubrics.give(given)).rejects.toMatchObject({ code: 'CANNOT_GIVE', data: { reason: 'in-already' } })
    expect(await codeOf(of(leader).rubrics.desk({ id }))).toBe('FORBIDDEN')
  })

  test('whoever has seen what others gave does not begin to read in that round', async () => {
    const { id } = await readUpTo(3)
    await of(rosa).rubrics.moveOn({ id, version: 1, to: 'discuss' })
    expect(await of(rosa).rubrics.scoring({ id })).toMatchObject({ whyNot: null, figures: { readings: 9 }, lean: null })
    await expect(of(rosa).rubrics.join({ id, joined: true })).rejects.toMatchObject({ data: { reason: 'discussing' } })
    await of(rosa).rubrics.moveOn({ id, version: 2, to: 'again' })
    await of(rosa).rubrics.join({ id, joined: true })
    expect(await of(rosa).rubrics.scoring({ id })).toMatchObject({ whyNot: 'yours-first', figures: null, rounds: [{ round: 1 }] })
  })
})

describe('while a set is scored', () => {
  test('a reader is told nothing of the other’s, and may think again until both are in', async () => {
    const { id } = await set({ kind: 'scoring', pieces: ['One'], readers: [ana!, ben!] })
    const { reading } = await of(ana).rubrics.takeNext({ id })
    expect(reading).toMatchObject({ scores: null, piece: { title: 'One' } })
    const given = (scores: number[]) => ({ id: reading!.id, scores, comments: { [CRITERIA[0]]: SECRET }, seconds: 60 })
    expect((await of(ana).rubrics.give(given([4, 1]))).reading).toBeNull()
    await of(ana).rubrics.give(given([3, 1]))
    const second = (await of(ben).rubrics.takeNext({ id })).reading!
    expect(await toldTo(ben, id)).not.toContain(SECRET)
    await of(ben).rubrics.give({ id: second.id, scores: [1, 1], comments: {}, seconds: 60 })
    await expect(of(ana).rubrics.give(given([1, 1]))).rejects.toMatchObject({ data: { reason: 'in-already' } })
    for (const person of [ana, ben, rosa]) expect(await codeOf(of(person).rubrics.finals({ id }))).toBe('STILL_READING')
    // Two steps apart: the next who comes is the third.
    await of(sam).rubrics.join({ id, joined: true })
    const third = (await of(sam).rubrics.takeNext({ id })).reading!
    expect(third).toMatchObject({ isThird: true, scores: null, comments: {} })
    await of(sam).rubrics.give({ id: third.id, scores: [2, 1], comments: {}, seconds: 60 })
    await of(rosa).rubrics.moveOn({ id, version: 1, to: 'close' })
    const { pieces, thirds } = await of(rosa).rubrics.finals({ id })
    expect([thirds, pieces[0]!.finals]).toEqual([
      1,
      [
        { score: 2, route: 'third' },
        { score: 1, route: 'agreed' },
      ],
    ])
    expect(JSON.stringify(pieces)).not.toContain(SECRET)
  })

  test('one’s own lean is told to oneself alone; a leader, an administrator and the team never see anybody’s', async () => {
    const pieces = Array.from({ length: 4 }, (_, at) => `Piece ${at}`)
    const { id } = await readUpTo(4, { pieces })
    await of(rosa).rubrics.moveOn({ id, version: 1, to: 'discuss' })
    expect((await of(ana).rubrics.scoring({ id })).lean).toMatchObject({ levels: expect.any(Number), scores: 8 })
    for (const person of [rosa, guest, leader]) expect((await of(person).rubrics.scoring({ id })).lean).toBeNull()
  })

  test('who leaves gives back what they had not read, and another takes it; so does what lay there for two weeks', async () => {
    for (const leaves of [
      async (id: string) => of(ana).rubrics.join({ id, joined: false }),
      async (id: string) => {
        await sql`update scoring_reading set dealt_at = now() - interval '15 days' where scoring_id = ${id}`.execute(db)
        await giveBackOld(db)
      },
    ]) {
      const { id, pieces } = await set({ kind: 'scoring', pieces: ['One'], readers: [ana!, ben!, sam!] })
      await aReading(db, { scoringId: id, pieceId: pieces[0]!, personId: ben!.id, scores: [1, 1] })
      await sql`update scoring_block set raters = ${[ben!.id]}::uuid[] where scoring_id = ${id}`.execute(db)
      expect((await of(ana).rubrics.takeNext({ id })).reading).not.toBeNull()
      expect((await of(sam).rubrics.takeNext({ id })).reading).toBeNull()
      await leaves(id)
      expect((await of(sam).rubrics.takeNext({ id })).reading).toMatchObject({ piece: { title: 'One' } })
    }
  })

  test('scores that are not on the scale, or too few, are refused', async () => {
    const { id } = await set()
    const { reading } = await of(ana).rubrics.takeNext({ id })
    const give = (scores: number[]) => of(ana).rubrics.give({ id: reading!.id, scores, comments: {}, seconds: 1 })
    await expect(give([1])).rejects.toMatchObject({ data: { reason: 'missing' } })
    await expect(give([1, 2.5])).rejects.toMatchObject({ data: { reason: 'not-on-the-scale' } })
    expect((await give([1, 2])).done).toBe(1)
  })
})
