import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { anAdoption, aPractice, aVersion } from '#modules/practices/server/testing.ts'
import { aPromise } from '#modules/promises/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aStory } from './testing.ts'

const { db, as } = await testServer()
const [willow, birch] = [await aPlace(db, { name: 'Willow' }), await aPlace(db, { name: 'Birch' })]
const [rosa, sam, olu] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Olu Other'].map((name, at) => aPerson(db, { name, placeId: at === 2 ? birch.id : willow.id })),
)
const principal = await aPerson(db, { name: 'Pat Principal', role: 'principal', placeId: willow.id })
const sol = await aPerson(db, { name: 'Sol Super', role: 'superintendent', placeId: (await theDistrict(db)).id })
const [asRosa, asSam, asOlu, asPrincipal, asSol] = await Promise.all([as(rosa!), as(sam!), as(olu!), as(principal), as(sol)])
const team = await aTeam(db, { name: 'Grade 4', facilitator: rosa!, guest: sam!, placeId: willow.id, visibility: 'district' })
const shown = () => aPractice(db, { teamId: team.id, placeId: willow.id, madeBy: rosa!, shared: true })
const around = async (api: typeof asRosa, id: string) => api.communities.practicePage({ id })
const did = { kind: 'protect', text: 'Took the second form away', doneOn: '2026-11-18' } as const

describe('acts of support', () => {
  test('are said by whoever did them, in any order, of a practice that is shown, and read with it', async () => {
    const { id } = await shown()
    await asPrincipal.communities.act({ id, ...did })
    await asOlu.communities.act({ id, ...did, kind: 'connect', text: 'Brought two of us together', doneOn: '2026-11-02' })
    await asOlu.communities.act({ id, ...did, kind: 'connect', text: 'And two more', doneOn: '2026-11-20' })
    expect((await around(asSam, id)).acts.map(({ kind, by, mine }) => [kind, by, mine])).toEqual([
      ['connect', 'Olu Other', false],
      ['protect', 'Pat Principal', false],
      ['connect', 'Olu Other', false],
    ])
    expect(await codeOf(asOlu.communities.act({ id, ...did, doneOn: '2099-01-01' }))).toBe('NOT_YET')
    const own = await aPractice(db, { teamId: team.id, placeId: willow.id, madeBy: rosa! })
    expect(await codeOf(asRosa.communities.act({ id: own.id, ...did }))).toBe('FORBIDDEN')
    expect(await codeOf(asOlu.communities.act({ id: own.id, ...did }))).toBe('NOT_FOUND')
    expect(await codeOf(around(asOlu, own.id))).toBe('NOT_FOUND')
  })

  test('are taken back by whoever said them, and put back', async () => {
    const { id } = await shown()
    const act = await asOlu.communities.act({ id, ...did })
    expect(await codeOf(asRosa.communities.removeAct({ ...act, removed: true }))).toBe('FORBIDDEN')
    await asOlu.communities.removeAct({ ...act, removed: true })
    expect((await around(asRosa, id)).acts).toEqual([])
    await asOlu.communities.removeAct({ ...act, removed: false })
    expect((await around(asRosa, id)).acts).toHaveLength(1)
  })

  test('hold promises about it, open ones for everyone', async () => {
    const { id } = await shown()
    const about = { kind: 'practice', id }
    await aPromise(db, { madeBy: sol, teamId: team.id, isOpen: true, about, what: 'A period for whoever advises' })
    await aPromise(db, { madeBy: sol, teamId: team.id, about, what: 'Between us' })
    expect((await around(asOlu, id)).promised.map(({ what }) => what)).toEqual(['A period for whoever advises'])
    expect((await around(asRosa, id)).promised).toHaveLength(2)
  })
})

describe('a rule that somebody made', () => {
  const rule = { placeId: willow.id, text: 'Until the new schedule', endsOn: '2099-06-01' }
  test('is said only by whoever leads there, with its end, and stays in the history when lifted', async () => {
    const { id } = await shown()
    expect(await codeOf(asRosa.communities.rule({ id, ...rule }))).toBe('CANNOT_RULE')
    expect(await codeOf(asPrincipal.communities.rule({ id, ...rule, placeId: birch.id }))).toBe('CANNOT_RULE')
    expect(await codeOf(asPrincipal.communities.rule({ id, ...rule, endsOn: '2026-01-01' }))).toBe('CANNOT_RULE')
    const made = await asPrincipal.communities.rule({ id, ...rule })
    expect((await around(asOlu, id)).acts).toMatchObject([
      { kind: 'rule', by: 'Pat Principal', ruleAt: 'Willow', endsOn: '2099-06-01', liftedAt: null },
    ])
    expect(await codeOf(asPrincipal.communities.removeAct({ ...made, removed: true }))).toBe('FORBIDDEN')
    expect(await codeOf(asSol.communities.liftRule(made))).toBe('FORBIDDEN')
    await asPrincipal.communities.liftRule(made)
    expect((await around(asOlu, id)).acts[0]!.liftedAt).not.toBeNull()
  })

  test('nobody is given anything to do by it', async () => {
    const { id } = await shown()
    await asSol.communities.rule({ id, ...rule, placeId: willow.id })
    const { page } = await around(asRosa, id)
    expect(page.adoptions).toEqual([])
    expect((await asRosa.pages.home()).steps).toEqual([])
  })
})

describe('a shared reference', () => {
  const question = { rule: 'two-thirds', why: 'Which of the versions counts?', closesOn: '2099-01-01' } as const
  /** Five teams in two places that show that they do it, each with somebody who writes in it. */
  const doneBy = async (id: string) =>
    Promise.all(
      [0, 1, 2, 3, 4].map(async (at) => {
        const facilitator = await aPerson(db, { placeId: at < 3 ? willow.id : birch.id })
        const { id: teamId } = await aTeam(db, { name: `Team ${at}`, facilitator, placeId: at < 3 ? willow.id : birch.id })
        await anAdoption(db, { practiceId: id, teamId, madeBy: facilitator, isShown: true })
        return { teamId, api: await as(facilitator) }
      }),
    )

  test('is asked of those who do it and show it, by those whose practice it is, once there are enough', async () => {
    const { id } = await shown()
    expect(await codeOf(asRosa.communities.askToRatify({ id, ...question }))).toBe('CANNOT_ASK')
    await doneBy(id)
    expect(await codeOf(asOlu.communities.askToRatify({ id, ...question }))).toBe('FORBIDDEN')
    await asRosa.communities.askToRatify({ id, ...question })
    expect(await codeOf(asRosa.communities.askToRatify({ id, ...question }))).toBe('CANNOT_ASK')
    expect((await around(asOlu, id)).ratifications).toMatchObject([{ outcome: 'open', rule: 'two-thirds' }])
  })

  test('each team speaks for itself, sees nobody else’s word before the end, and every no is kept with its reason', async () => {
    const { id } = await shown()
    const teams = await doneBy(id)
    const { id: asked } = await asRosa.communities.askToRatify({ id, ...question })
    const [one, two, ...rest] = teams
    const no = { id: asked, teamId: one!.teamId, says: 'no' } as const
    expect(await codeOf(one!.api.communities.vote({ ...no, reason: '' }))).toBe('CANNOT_VOTE')
    expect(await codeOf(asOlu.communities.vote({ ...no, reason: 'x' }))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa.communities.vote({ ...no, teamId: team.id, reason: 'x' }))).toBe('FORBIDDEN')
    await one!.api.communities.vote({ ...no, reason: 'It becomes a checklist' })
    const said = async (api: typeof asRosa) =>
      (await around(api, id)).ratifications[0]!.teams.flatMap(({ id: teamId, says, reason }) =>
        says ? [[teamId, says, reason]] : [],
      )
    expect(await said(two!.api)).toEqual([])
    expect(await said(one!.api)).toEqual([[one!.teamId, 'no', 'It becomes a checklist']])
    for (const { api, teamId } of [two!, ...rest]) await api.communities.vote({ id: asked, teamId, says: 'yes', reason: '' })
    const [ratification] = (await around(asOlu, id)).ratifications
    expect(ratification).toMatchObject({ outcome: 'ratified' })
    expect((await said(asOlu)).find(([, says]) => says === 'no')).toEqual([one!.teamId, 'no', 'It becomes a checklist'])
    // What the others said is known now: nobody changes their word after it.
    expect(ratification!.teams.some(({ mayVote }) => mayVote)).toBe(false)
    expect(await codeOf(two!.api.communities.vote({ ...no, teamId: two!.teamId, reason: 'We too' }))).toBe('CANNOT_VOTE')
  })

  test('is over on its day, whoever has not spoken', async () => {
    const { id } = await shown()
    const [one] = await doneBy(id)
    const { id: asked } = await asRosa.communities.askToRatify({ id, ...question })
    await sql`update ratification set closes_on = '2020-01-01' where id = ${asked}`.execute(db)
    const late = { id: asked, teamId: one!.teamId, says: 'yes', reason: '' } as const
    expect(await codeOf(one!.api.communities.vote(late))).toBe('CANNOT_VOTE')
    expect((await around(asOlu, id)).ratifications).toMatchObject([{ outcome: 'not-ratified' }])
  })

  test('of a newer version they are asked anew, and what was agreed of the older one stays', async () => {
    const { id } = await shown()
    const teams = await doneBy(id)
    const { id: asked } = await asRosa.communities.askToRatify({ id, ...question })
    for (const { api, teamId } of teams) await api.communities.vote({ id: asked, teamId, says: 'yes', reason: '' })
    expect(await codeOf(asRosa.communities.askToRatify({ id, ...question }))).toBe('CANNOT_ASK')
    await asRosa.practices.revise({ id, from: 1, version: aVersion({ takes: 'Five minutes' }), said: '' })
    const anew = await asRosa.communities.askToRatify({ id, ...question })
    const [newer, older] = (await around(asOlu, id)).ratifications
    expect([newer, older]).toMatchObject([
      { id: anew.id, version: 2, outcome: 'open' },
      { id: asked, version: 1, outcome: 'ratified' },
    ])
    expect(await codeOf(asRosa.communities.askToRatify({ id, ...question }))).toBe('CANNOT_ASK')
    await asRosa.communities.withdrawQuestion(anew)
    expect((await around(asOlu, id)).ratifications).toMatchObject([{ id: asked, outcome: 'ratified' }])
  })

  test('is taken back by those who asked', async () => {
    const { id } = await shown()
    await doneBy(id)
    const asked = await asRosa.communities.askToRatify({ id, ...question })
    expect(await codeOf(asOlu.communities.withdrawQuestion(asked))).toBe('FORBIDDEN')
    await asRosa.communities.withdrawQuestion(asked)
    expect((await around(asRosa, id)).ratifications).toEqual([])
  })
})

const story = { title: 'How it went', what: 'We wait', forWhom: '', happened: '', failed: '', ask: '', pictures: [] }

describe('a story', () => {
  test('is told by those whose practice it is, and not shown without what did not work', async () => {
    const { id } = await shown()
    expect(await codeOf(asOlu.communities.tellStory({ id, story }))).toBe('FORBIDDEN')
    const told = await asRosa.communities.tellStory({ id, story })
    expect(await codeOf(asOlu.communities.story(told))).toBe('NOT_FOUND')
    expect(await codeOf(asSam.communities.story(told))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa.communities.showStory({ ...told, shown: true }))).toBe('CANNOT_SHOW')
    await asRosa.communities.changeStory({ ...told, version: 1, story: { ...story, failed: 'The first week' } })
    expect(await codeOf(asRosa.communities.changeStory({ ...told, version: 1, story }))).toBe('CONFLICT')
    await asRosa.communities.showStory({ ...told, shown: true })
    expect(await asOlu.communities.story(told)).toMatchObject({ failed: 'The first week', isShown: true, mayWrite: false })
    expect((await asOlu.communities.stories({})).stories.map((one) => one.id)).toContain(told.id)
    expect((await around(asOlu, id)).stories).toMatchObject([{ id: told.id }])
    await asRosa.practices.share({ id, share: false })
    expect(await codeOf(asOlu.communities.story(told))).toBe('NOT_FOUND')
    expect((await asOlu.communities.stories({})).stories.map((one) => one.id)).not.toContain(told.id)
  })

  test('is taken away and brought back by its people', async () => {
    const told = await aStory(db, { practiceId: (await shown()).id, madeBy: rosa!, shown: true })
    expect(await codeOf(asOlu.communities.removeStory({ id: told.id, removed: true }))).toBe('FORBIDDEN')
    await asRosa.communities.removeStory({ id: told.id, removed: true })
    expect(await codeOf(asOlu.communities.story({ id: told.id }))).toBe('NOT_FOUND')
    await asRosa.communities.removeStory({ id: told.id, removed: false })
    expect((await asOlu.communities.story({ id: told.id })).title).toBe('How it went')
  })

  test('stands in a showcase beside others, in somebody’s order, as long as its people show it', async () => {
    const { id: practiceId } = await shown()
    const [one, two, hidden] = [
      await aStory(db, { practiceId, madeBy: rosa!, shown: true, title: 'One' }),
      await aStory(db, { practiceId, madeBy: rosa!, shown: true, title: 'Two' }),
      await aStory(db, { practiceId, madeBy: rosa! }),
    ]
    const of = (ids: string[]) => ({ title: 'Waiting', text: '', storyIds: ids })
    expect(await codeOf(asSol.communities.makeShowcase({ showcase: of([hidden.id]) }))).toBe('NOT_FOUND')
    const { id } = await asSol.communities.makeShowcase({ showcase: of([two.id, one.id]) })
    expect(await codeOf(asOlu.communities.showcase({ id }))).toBe('NOT_FOUND')
    await asSol.communities.changeShowcase({ id, version: 1, shown: true, showcase: of([two.id, one.id]) })
    const titles = async () => (await asOlu.communities.showcase({ id })).stories.map(({ title }) => title)
    expect(await titles()).toEqual(['Two', 'One'])
    expect((await asOlu.communities.story({ id: one.id })).showcases).toMatchObject([{ id }])
    expect(await codeOf(asOlu.communities.changeShowcase({ id, version: 2, shown: false, showcase: of([]) }))).toBe('FORBIDDEN')
    await asRosa.communities.showStory({ id: two.id, shown: false })
    expect(await titles()).toEqual(['One'])
    await asSol.communities.removeShowcase({ id, removed: true })
    expect(await codeOf(asOlu.communities.showcase({ id }))).toBe('NOT_FOUND')
  })
})
