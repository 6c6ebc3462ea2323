import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const district = await theDistrict(db)
const rosa = await aPerson(db, { name: 'Rosa Ortega', placeId: willow.id })
const pat = await aPerson(db, { name: 'Pat Principal', role: 'principal', placeId: willow.id })
const sol = await aPerson(db, { name: 'Sol Super', role: 'superintendent', placeId: district.id })
const far = await aPerson(db, { name: 'Far Principal', role: 'principal', placeId: (await aPlace(db, { name: 'Birch' })).id })
const [asRosa, asPat, asSol, asFar] = await Promise.all([as(rosa), as(pat), as(sol), as(far)])

const grade4 = await aTeam(db, { name: 'Grade 4', facilitator: rosa, placeId: willow.id })
const open = await aTeam(db, { name: 'Open', facilitator: rosa, placeId: willow.id, visibility: 'district' })
const leading = await aTeam(db, { name: 'Leading', facilitator: pat, placeId: willow.id })
const kept = await aCycle(db, { teamId: grade4.id, madeBy: rosa })
const shared = await aCycle(db, { teamId: grade4.id, madeBy: rosa, shared: true })
const before = await asRosa.cycles.comment({ id: kept.id, text: 'Between us' })
await asRosa.cycles.addEvidence({
  id: shared.id,
  item: { kind: 'quote', text: 'Not ticked', fileId: null, seenOn: '2026-11-02' },
})

const look = async (leaderId?: string) => (await asRosa.pages.asSeen({ leaderId })).teams
const seenBy = async (leaderId: string) =>
  (await look(leaderId)).flatMap(({ cycles }) => cycles.filter(({ seen }) => seen).map(({ cycle }) => cycle.id)).toSorted()
/** What that person's own lists of my teams' cycles answer. */
const found = async (api: typeof asPat) => {
  const own = [grade4.id, open.id]
  const { cycles } = await api.cycles.shared({})
  return cycles.flatMap(({ id, teamId }) => (own.includes(teamId) ? [id] : [])).toSorted()
}

test('one looks through the eyes of those who lead where one works, the nearest first, and of nobody else', async () => {
  const { leaders, leader } = await asRosa.pages.asSeen({})
  expect(leaders.map(({ name, role, place }) => [name, role, place])).toEqual([
    ['Pat Principal', 'principal', 'Willow'],
    ['Sol Super', 'superintendent', district.name],
  ])
  expect(leader?.personId).toBe(pat.id)
  expect(await codeOf(asRosa.pages.asSeen({ leaderId: far.id }))).toBe('NOT_FOUND')
  expect(await codeOf(asRosa.pages.asSeen({ leaderId: rosa.id }))).toBe('NOT_FOUND')
  expect((await asFar.pages.asSeen({})).teams).toEqual([])
  expect(await codeOf((await as(null)).pages.asSeen({}))).toBe('UNAUTHORIZED')
})

test('it shows exactly what the leader’s own pages answer, before and after they share one of their own', async () => {
  expect(await seenBy(pat.id)).toEqual([])
  expect(await found(asPat)).toEqual([])
  expect(await codeOf(asRosa.pages.cycleAsSeen({ leaderId: pat.id, id: shared.id }))).toBe('NOT_FOUND')

  const first = await aCycle(db, { teamId: leading.id, madeBy: pat, shared: true })
  expect(await seenBy(pat.id)).toEqual([shared.id])
  expect(await found(asPat)).toEqual([shared.id])
  expect(await seenBy(sol.id)).toEqual(await found(asSol))

  const { page } = await asRosa.pages.cycleAsSeen({ leaderId: pat.id, id: shared.id })
  expect(page).toEqual(await asPat.cycles.cycle({ id: shared.id }))
  expect(JSON.stringify(page)).not.toContain('Not ticked')
  await asPat.cycles.remove({ id: first.id, removed: true })
  expect(await seenBy(pat.id)).toEqual([])
  await asPat.cycles.remove({ id: first.id, removed: false })
})

test('which pages of teams are open to them is said as their own reading of the page answers', async () => {
  for (const { team, page } of await look(pat.id))
    expect([team.name, await codeOf(asPat.pages.team({ id: team.id }))]).toEqual([team.name, page ? 'ok' : 'NOT_FOUND'])
  expect((await look(pat.id)).map(({ team, page }) => [team.name, page])).toEqual([
    ['Grade 4', false],
    ['Open', true],
  ])
})

test('it opens nothing that the viewer may not read themselves', async () => {
  const hidden = await aCycle(db, { teamId: leading.id, madeBy: pat })
  const theirs = await aCycle(db, { teamId: leading.id, madeBy: pat, shared: true })
  expect(JSON.stringify(await asRosa.pages.asSeen({ leaderId: pat.id }))).not.toContain(leading.id)
  for (const id of [hidden.id, theirs.id, kept.id])
    expect(await codeOf(asRosa.pages.cycleAsSeen({ leaderId: pat.id, id }))).toBe('NOT_FOUND')
  // Someone outside the team finds nothing of it by way of the leader.
  const ned = await aPerson(db, { name: 'Ned', placeId: willow.id })
  await aTeam(db, { name: 'Ned’s', facilitator: ned, placeId: willow.id })
  const asNed = await as(ned)
  expect(await codeOf(asNed.pages.cycleAsSeen({ leaderId: pat.id, id: shared.id }))).toBe('NOT_FOUND')
  expect(before).toBeDefined()
})

test('of companions it shows those that are open to both', async () => {
  const support = await aTeam(db, { name: 'Support', facilitator: sol, placeId: district.id })
  const wide = await aCycle(db, { teamId: support.id, madeBy: sol, shared: true })
  await asRosa.cycles.offerCompanion({ id: shared.id, companionId: wide.id })
  const companions = async () =>
    (await asRosa.pages.cycleAsSeen({ leaderId: pat.id, id: shared.id })).page.companions.map(({ id }) => id)
  expect(await companions()).toEqual([])
  await asSol.cycles.answerCompanion({ id: wide.id, companionId: shared.id, accept: true })
  expect(await companions()).toEqual([wide.id])
  // Taken back by its team: the leader is in that team and still reads it, the viewer does not.
  await db.insertInto('team_member').values({ team_id: support.id, person_id: pat.id, part: 'member' }).execute()
  await asSol.cycles.share({ id: wide.id, share: false })
  expect((await asPat.cycles.cycle({ id: shared.id })).companions.map(({ id }) => id)).toEqual([wide.id])
  expect(await companions()).toEqual([])
})

test('a leader who is in the team sees what the team sees, and that is said', async () => {
  await db.insertInto('team_member').values({ team_id: grade4.id, person_id: pat.id, part: 'guest' }).execute()
  const [team] = await look(pat.id)
  expect(team).toMatchObject({ isIn: true, page: true })
  expect(await seenBy(pat.id)).toEqual([kept.id, shared.id].toSorted())
})
