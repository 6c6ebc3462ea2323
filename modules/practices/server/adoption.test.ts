import { describe, expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { findStandings } from './access.ts'
import { aPractice, aVersion } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const [rosa, sam, guest, other] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gil Guest', 'Olu Other'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const home = await aTeam(db, { name: 'Grade 4', facilitator: rosa!, placeId: willow.id })
const team = await aTeam(db, { name: 'Grade 5', facilitator: sam!, guest: guest!, placeId: willow.id })
const [asRosa, asSam, asGuest, asOther] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(other!)])
const measure = {
  name: 'Exit tickets with a claim',
  purpose: 'outcome' as const,
  kind: 'proportion' as const,
  unit: '',
  definition: '',
  direction: 'up' as const,
  target: null,
}
const shown = (version = {}) => aPractice(db, { teamId: home.id, madeBy: rosa!, shared: true, version })
const taking = { teamId: team.id, state: 'considering' as const, learned: 'team' as const, learnedFromId: null, isShown: false }

describe('taking up a practice', () => {
  test('is between the team and itself, until the team shows it', async () => {
    const { id } = await shown()
    const adoption = await asSam.practices.adopt({ id, ...taking })
    const seenBy = async (api: typeof asSam) => (await api.practices.practice({ id })).adoptions.map(({ team: name }) => name)
    expect(await seenBy(asSam)).toEqual(['Grade 5'])
    expect(await seenBy(asRosa)).toEqual([])
    expect(await codeOf(asOther.practices.showAdoption({ ...adoption, isShown: true }))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest.practices.showAdoption({ ...adoption, isShown: true }))).toBe('FORBIDDEN')
    await asSam.practices.showAdoption({ ...adoption, isShown: true })
    expect(await seenBy(asRosa)).toEqual(['Grade 5'])
    expect(
      await codeOf(asOther.practices.moveOn({ ...adoption, from: 'considering', state: 'trying', why: '', latest: false })),
    ).toBe('FORBIDDEN')
    await expect(asSam.practices.adopt({ id, ...taking })).rejects.toMatchObject({ code: 'ALREADY', data: adoption })
  })

  test('of many who take it up the latest are listed, and all who show it are counted', async () => {
    const { id } = await shown()
    const creek = await aPlace(db, { name: 'Creek' })
    const said = [
      { state: 'considering', learned: 'own', is_shown: true, placeId: creek.id },
      { state: 'trying', learned: 'team', is_shown: true, placeId: creek.id },
      { state: 'stopped', learned: 'colleague', is_shown: true, placeId: creek.id },
      { state: 'trying', learned: 'leader', is_shown: false, placeId: creek.id },
      ...Array.from({ length: 26 }, () => ({ state: 'routine', learned: 'event', is_shown: true, placeId: willow.id }) as const),
    ] as const
    for (const [at, { placeId, ...of }] of said.entries()) {
      const its = await aTeam(db, { name: `Team ${at}`, placeId })
      const made = { id: uuidv7(), practice_id: id, team_id: its.id, version: 1, made_by: rosa!.id, ...of }
      await db.insertInto('practice_adoption').values(made).execute()
      const first = { adoption_id: made.id, number: 1, state: of.state, version: 1, why: '', made_by: rosa!.id }
      await db.insertInto('practice_adoption_state').values(first).execute()
    }
    await asSam.practices.adopt({ id, ...taking })
    const page = await asSam.practices.practice({ id })
    expect(page.spread).toEqual({ shown: 29, doing: 27, places: 2, said: 28, fromPeers: 2 })
    expect(page.adoptions.map(({ team: name }) => name)).toEqual([
      'Grade 5',
      ...Array.from({ length: 23 }, (_, at) => `Team ${29 - at}`),
    ])
  })

  test('nobody says it for another team, or of a practice they cannot see', async () => {
    const { id } = await shown()
    expect(await codeOf(asOther.practices.adopt({ id, ...taking }))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest.practices.adopt({ id, ...taking }))).toBe('FORBIDDEN')
    const own = await aPractice(db, { teamId: home.id, madeBy: rosa! })
    expect(await codeOf(asSam.practices.adopt({ id: own.id, ...taking }))).toBe('NOT_FOUND')
  })

  test('keeps its history, and who stops says why', async () => {
    const { id } = await shown()
    const adoption = await asSam.practices.adopt({ id, ...taking })
    const move = (from: 'considering' | 'trying', state: 'trying' | 'stopped', why = '') =>
      asSam.practices.moveOn({ ...adoption, from, state, why, latest: false })
    await move('considering', 'trying')
    expect(await codeOf(move('considering', 'stopped', 'Late'))).toBe('CONFLICT')
    await expect(move('trying', 'stopped')).rejects.toMatchObject({ code: 'CANNOT_MOVE', data: { reason: 'needs-why' } })
    await move('trying', 'stopped', 'It took the whole lesson.')
    const [mine] = (await asSam.practices.practice({ id })).adoptions
    expect(mine).toMatchObject({
      state: 'stopped',
      history: [{ state: 'considering' }, { state: 'trying' }, { state: 'stopped', why: 'It took the whole lesson.' }],
    })
  })

  test('goes on with a later version only when the team says so', async () => {
    const { id } = await shown()
    const adoption = await asSam.practices.adopt({ id, ...taking, state: 'trying' })
    await asRosa.practices.revise({ id, from: 1, version: aVersion({ takes: 'Five minutes' }), said: '' })
    const version = async () => (await asSam.practices.practice({ id })).adoptions[0]!.version
    expect(await version()).toBe(1)
    await asSam.practices.moveOn({ ...adoption, from: 'trying', state: 'trying', why: '', latest: true })
    expect(await version()).toBe(2)
  })

  test('starts a cycle in one step: what is tried, the prediction and the measure go along', async () => {
    const { id } = await shown({
      problem: 'Arguments stay in the air',
      students: 'Grade 5',
      prediction: 'Half will write a claim',
      measure,
    })
    const adoption = await asSam.practices.adopt({ id, ...taking })
    expect(await codeOf(asOther.practices.startCycle(adoption))).toBe('NOT_FOUND')
    const cycle = await asSam.practices.startCycle(adoption)
    expect(await asSam.cycles.cycle(cycle)).toMatchObject({
      cycle: {
        question: 'Arguments stay in the air',
        students: 'Grade 5',
        prediction: 'Half will write a claim',
        predictedAt: expect.any(String),
        change: expect.stringContaining('1. Write the question where all can see it.'),
        step: 'plan',
        sharedAt: null,
      },
      measures: [{ name: 'Exit tickets with a claim', kind: 'proportion', points: [] }],
    })
    const [mine] = (await asSam.practices.practice({ id })).adoptions
    expect(mine).toMatchObject({ state: 'trying', cycles: [{ ...cycle }] })
  })
})

describe('what happened where people tried it', () => {
  const trying = async (id: string, before: number[], after: number[], isShared: boolean) => {
    const facilitator = await aPerson(db, { placeId: willow.id })
    const one = await aTeam(db, { name: 'A team', facilitator, placeId: willow.id })
    const cycle = await aCycle(db, { teamId: one.id, madeBy: facilitator, shared: isShared })
    const looked = await aMeasure(db, { teamId: one.id, madeBy: facilitator, values: [...before, ...after] })
    await db
      .updateTable('cycle')
      .set({ tried_from: `2026-09-${String(before.length + 1).padStart(2, '0')}` })
      .where('id', '=', cycle.id)
      .execute()
    const api = await as(facilitator)
    await api.cycles.useMeasure({ id: cycle.id, measureId: looked.id, used: true })
    await api.practices.linkCycle({ id, cycleId: cycle.id, tries: true })
    return { api, cycle }
  }

  test('each try is shown to who may see its cycle, also what failed; three are pooled', async () => {
    const { id } = await shown()
    await trying(id, [1, 2, 3], [6, 7, 8], true)
    await trying(id, [2, 3, 1], [8, 7, 6], true)
    const hidden = await trying(id, [1, 3, 2], [7, 7, 6], false)
    await trying(id, [1, 3, 2], [], true)
    const before = (await asOther.practices.practice({ id })).evidence
    expect(before).toMatchObject({ standing: 'early', pooled: null })
    expect(before.tries.map(({ why, leftOut }) => why ?? leftOut)).toEqual(['too-few', 'too-few', 'no-after'])
    expect((await hidden.api.practices.practice({ id })).evidence.tries).toHaveLength(4)
    await hidden.api.cycles.share({ id: hidden.cycle.id, share: true })
    const { evidence } = await asOther.practices.practice({ id })
    expect(evidence).toMatchObject({
      standing: 'may-help',
      design: 'before-after',
      pooled: { metric: 'series', few: true, ids: expect.any(Array) },
    })
    expect(evidence.pooled?.ids).toHaveLength(3)
    await findStandings(db, [id])
    expect((await asOther.practices.list({ standing: 'may-help' })).practices.map((line) => line.id)).toEqual([id])
    expect((await asOther.practices.list({ standing: 'helps' })).practices).toEqual([])
  })

  test('nobody links a cycle of another team', async () => {
    const { id } = await shown()
    const { cycle } = await trying(id, [1, 2, 3], [3, 4, 5], true)
    expect(await codeOf(asOther.practices.linkCycle({ id, cycleId: cycle.id, tries: false }))).toBe('FORBIDDEN')
  })

  test('what a study found is entered with its source by those whose practice it is, and can be taken away', async () => {
    const { id } = await shown()
    const effect = {
      label: 'A trial elsewhere',
      design: 'randomised' as const,
      better: 'higher' as const,
      figures: {
        kind: 'means' as const,
        treated: { count: 20, mean: 105, standardDeviation: 15 },
        comparison: { count: 22, mean: 98, standardDeviation: 14 },
      },
      grades: ['04' as const],
      subjects: [],
      context: '',
      students: '',
      source: 'Somebody, 2019',
      url: null,
    }
    expect(await codeOf(asOther.practices.addEffect({ id, effect }))).toBe('FORBIDDEN')
    const impossible = {
      kind: 'counts' as const,
      metric: 'log-odds' as const,
      treated: { events: 9, total: 4 },
      comparison: { events: 1, total: 4 },
    }
    await expect(asRosa.practices.addEffect({ id, effect: { ...effect, figures: impossible } })).rejects.toMatchObject({
      code: 'FIGURES_REFUSED',
      data: { reason: 'impossible' },
    })
    const added = await asRosa.practices.addEffect({ id, effect })
    expect((await asOther.practices.practice({ id })).evidence.tries).toMatchObject([
      { id: added.id, kind: 'study', about: 'Somebody, 2019', effect: { estimate: expect.closeTo(0.4742, 4) } },
    ])
    await asRosa.practices.removeEffect({ id, effectId: added.id, removed: true })
    expect((await asOther.practices.practice({ id })).evidence).toMatchObject({ tries: [], standing: null })
  })
})
