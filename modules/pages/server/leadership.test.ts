import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const rosa = await aPerson(db, { name: 'Rosa Ortega', placeId: willow.id })
const principal = await aPerson(db, { name: 'Pat Principal', role: 'principal', placeId: willow.id })
const director = await aPerson(db, { role: 'central-office-leader', placeId: (await theDistrict(db)).id })
const [asRosa, asPrincipal, asDirector] = await Promise.all([as(rosa), as(principal), as(director)])
const leading = await asPrincipal.teams.make({ name: 'Leadership', purpose: '', kind: 'school-leadership', placeId: willow.id })
const office = await asDirector.teams.make({
  name: 'Support',
  purpose: '',
  kind: 'central-office',
  placeId: (await theDistrict(db)).id,
})
const grade4 = await aTeam(db, { name: 'Grade 4', facilitator: rosa, placeId: willow.id })
const elsewhere = await aTeam(db, { name: 'Elsewhere', facilitator: rosa })
const below = await aCycle(db, { teamId: grade4.id, madeBy: rosa, shared: true })
await aCycle(db, { teamId: grade4.id, madeBy: rosa })
await aCycle(db, { teamId: elsewhere.id, madeBy: rosa, shared: true })
const above = await aCycle(db, { teamId: office.id, madeBy: director, shared: true })
const read = (api: typeof asRosa) => api.pages.leadership({ placeId: willow.id })
const ids = (lines: { id: string }[]) => lines.map(({ id }) => id)

test('whoever leads here shows first, then sees; what is not shared nobody sees', async () => {
  expect(await read(asPrincipal)).toMatchObject({ place: { name: 'Willow' }, own: [], below: [], showFirst: true })
  const kept = await aCycle(db, { teamId: leading.id, madeBy: principal })
  expect(await read(asPrincipal)).toMatchObject({ own: [{ id: kept.id, level: 'school' }], below: [], showFirst: true })
  const own = await aCycle(db, { teamId: leading.id, madeBy: principal, shared: true })
  const page = await read(asPrincipal)
  expect(page).toMatchObject({ showFirst: false, teams: [{ id: leading.id }] })
  expect([ids(page.own), ids(page.below), ids(page.above)]).toEqual([[own.id, kept.id], [below.id], [above.id]])
  const fromBelow = await read(asRosa)
  expect([ids(fromBelow.own), ids(fromBelow.above)]).toEqual([[own.id], [above.id]])
  expect(fromBelow.teams).toEqual([])
})

test('companions join the levels, where both are open to the reader', async () => {
  const own = await aCycle(db, { teamId: leading.id, madeBy: principal, shared: true })
  await asRosa.cycles.offerCompanion({ id: below.id, companionId: own.id })
  expect((await read(asRosa)).companions).toEqual([])
  await asPrincipal.cycles.answerCompanion({ id: own.id, companionId: below.id, accept: true })
  expect((await read(asRosa)).companions).toMatchObject([
    { one: { id: below.id, level: 'classroom' }, other: { id: own.id, level: 'school' } },
  ])
})

test('teams are counted only where there are five or more, and never one by one', async () => {
  expect((await read(asRosa)).teamsSharing).toBeNull()
  for (let at = 0; at < 4; at++) {
    const team = await aTeam(db, { name: `Team ${at}`, facilitator: rosa, placeId: willow.id })
    await aCycle(db, { teamId: team.id, madeBy: rosa, shared: true })
  }
  expect((await read(asRosa)).teamsSharing).toBe(5)
})

test('a place that is not there is not found', async () => {
  expect(await codeOf(asRosa.pages.leadership({ placeId: rosa.id }))).toBe('NOT_FOUND')
})
