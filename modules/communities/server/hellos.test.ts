import { describe, expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { gatherNotices } from '#modules/notices/server/read.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aPractice } from '#modules/practices/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'

const { db, as } = await testServer()
const [willow, birch] = [await aPlace(db, { name: 'Willow' }), await aPlace(db, { name: 'Birch' })]
const [rosa, gil, sam, olu] = await Promise.all(
  ['Rosa Ortega', 'Gil Guest', 'Sam Lake', 'Olu Other'].map((name, at) =>
    aPerson(db, { name, placeId: at < 2 ? willow.id : birch.id }),
  ),
)
const [asRosa, asGil, asSam, asOlu] = await Promise.all([as(rosa!), as(gil!), as(sam!), as(olu!)])
const ours = await aTeam(db, { name: 'Grade 4', facilitator: rosa!, guest: gil!, placeId: willow.id, visibility: 'district' })
const theirs = await aTeam(db, { name: 'Grade 5', facilitator: sam!, placeId: birch.id })
const fractions = { question: 'Why do equivalent fractions stay a trick to them?', change: 'Draw fractions on paper strips' }
const own = await aCycle(db, { teamId: ours.id, madeBy: rosa!, ...fractions })
for (const question of ['Late buses in the north', 'Breakfast after the bell', 'Attendance on Mondays'])
  await aCycle(db, {
    teamId: (await aTeam(db, { facilitator: olu!, placeId: birch.id })).id,
    madeBy: olu!,
    question,
    shared: true,
  })

describe('connections', () => {
  test('come from what others share, with their reasons; what a team keeps to itself connects nobody', async () => {
    const hidden = await aCycle(db, { teamId: theirs.id, madeBy: sam!, ...fractions })
    expect((await asRosa.communities.connections({ id: ours.id })).suggested).toEqual([])
    await asSam.cycles.share({ id: hidden.id, share: true })
    const { suggested } = await asRosa.communities.connections({ id: ours.id })
    expect(suggested).toMatchObject([
      {
        teamId: theirs.id,
        name: 'Grade 5',
        isOpen: false,
        reasons: [{ kind: 'words', words: expect.arrayContaining(['fractions']) }],
      },
    ])
    expect(JSON.stringify(suggested)).not.toMatch(/score|weight/)
    // Ours is not shared: nobody over there is told of us.
    expect((await asSam.communities.connections({ id: theirs.id })).suggested).toEqual([])
  })

  test('are for those who write in the team, and nobody else learns of them', async () => {
    expect(await codeOf(asGil.communities.connections({ id: ours.id }))).toBe('FORBIDDEN')
    expect(await codeOf(asOlu.communities.connections({ id: ours.id }))).toBe('FORBIDDEN')
    expect(await codeOf(asOlu.communities.connections({ id: theirs.id }))).toBe('NOT_FOUND')
  })

  test('are let be, and had back', async () => {
    const count = async () => (await asRosa.communities.connections({ id: ours.id })).suggested.length
    const of = { id: ours.id, otherId: theirs.id }
    await asRosa.communities.letBe({ ...of, letBe: true })
    expect(await count()).toBe(0)
    await asRosa.communities.letBe({ ...of, letBe: false })
    expect(await count()).toBe(1)
    expect(await codeOf(asRosa.communities.letBe({ id: ours.id, otherId: ours.id, letBe: true }))).toBe('NOT_FOUND')
  })

  test('begin with a hello that both teams read, and one conversation goes on whoever begins', async () => {
    const to = { teamId: theirs.id }
    expect(await codeOf(asOlu.communities.sayHello({ id: ours.id, to, text: 'Hi', cycleId: null }))).toBe('FORBIDDEN')
    const hello = await asRosa.communities.sayHello({ id: ours.id, to, text: 'We have strips.', cycleId: own.id })
    await sealAll(db)
    await gatherNotices(db)
    expect((await asSam.notices.list())[0]).toMatchObject({ verb: 'hello.said', helloId: hello.id, team: 'Grade 5' })
    // The cycle it is about is not shared: the words arrive, the cycle does not.
    expect((await asSam.communities.hello(hello)).words).toMatchObject([{ text: 'We have strips.', cycle: null, mine: false }])
    expect((await asRosa.communities.hello(hello)).words).toMatchObject([{ cycle: { id: own.id } }])
    await asSam.communities.answerHello({ ...hello, text: 'May we see them?' })
    expect((await asRosa.communities.hello(hello)).words.map(({ text }) => text)).toEqual(['We have strips.', 'May we see them?'])
    expect(await codeOf(asOlu.communities.hello(hello))).toBe('NOT_FOUND')
    expect(await codeOf(asGil.communities.answerHello({ ...hello, text: 'x' }))).toBe('NOT_FOUND')
    const { suggested, hellos } = await asRosa.communities.connections({ id: ours.id })
    expect([suggested, hellos.map(({ id }) => id)]).toEqual([[], [hello.id]])
  })
})

describe('help at hand', () => {
  test('comes from what people did and agreed to show; asking shows one’s words and no more', async () => {
    const practice = await aPractice(db, {
      madeBy: sam!,
      placeId: birch.id,
      shared: true,
      version: { name: 'Fractions on strips', problem: 'Equivalent fractions stay a trick' },
    })
    const helpers = async () => (await asRosa.communities.help({ id: own.id })).helpers.map(({ name }) => name)
    expect(await helpers()).toEqual([])
    const ask = { id: ours.id, to: { personId: sam!.id }, text: 'Which paper?', cycleId: own.id }
    expect(await codeOf(asRosa.communities.sayHello(ask))).toBe('NOT_FOUND')
    await asSam.communities.mayBeAsked({ id: practice.id, mayAsk: true, text: 'Tuesdays' })
    expect(await helpers()).toEqual(['Sam Lake'])
    expect((await asOlu.communities.practicePage({ id: practice.id })).helpers).toMatchObject([
      { name: 'Sam Lake', text: 'Tuesdays' },
    ])
    const hello = await asRosa.communities.sayHello(ask)
    expect((await asSam.communities.hello(hello)).words).toMatchObject([{ text: 'Which paper?', cycle: null }])
    await asSam.communities.mayBeAsked({ id: practice.id, mayAsk: false, text: '' })
    expect(await helpers()).toEqual([])
  })

  test('is for the cycle’s own team, with teams that did something alike', async () => {
    expect((await asRosa.communities.help({ id: own.id })).teams).toMatchObject([{ teamId: theirs.id }])
    expect(await codeOf(asGil.communities.help({ id: own.id }))).toBe('FORBIDDEN')
    expect(await codeOf(asOlu.communities.help({ id: own.id }))).toBe('NOT_FOUND')
    const unshown = await aPractice(db, { madeBy: sam!, placeId: birch.id })
    expect(await codeOf(asRosa.communities.mayBeAsked({ id: unshown.id, mayAsk: true, text: '' }))).toBe('NOT_FOUND')
  })
})
