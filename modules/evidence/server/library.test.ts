import { expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aMeasure } from './testing.ts'

const { db, as } = await testServer()
const [rosa, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const [asRosa, asGuest, asStranger] = await Promise.all([as(rosa!), as(guest!), as(stranger!)])
const team = await aTeam(db, { facilitator: rosa!, guest: guest! })
const own = await aTeam(db, { facilitator: stranger! })
const { id } = await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [61.25, 62.25, 63.25] })

test('a measure is offered by its team alone, and goes with its definition and without its points', async () => {
  expect(await asStranger.evidence.offeredMeasures({})).toEqual([])
  expect(await codeOf(asGuest.evidence.offerMeasure({ id, offered: true }))).toBe('FORBIDDEN')
  expect(await codeOf(asStranger.evidence.offerMeasure({ id, offered: true }))).toBe('NOT_FOUND')
  expect(await codeOf(asStranger.evidence.isOffered({ id }))).toBe('NOT_FOUND')
  await asRosa.evidence.offerMeasure({ id, offered: true })
  expect(await asRosa.evidence.isOffered({ id })).toEqual({ offered: true })
  const offered = await asStranger.evidence.offeredMeasures({ search: 'exit' })
  expect(offered).toMatchObject([{ id, name: 'Exit tickets', kind: 'mean' }])
  expect(JSON.stringify(offered)).not.toMatch(/points|6[123]\.25/)
  expect(await asStranger.evidence.offeredMeasures({ search: 'attendance' })).toEqual([])
})

test('another team takes it with its definition; taken back, those who have it keep it', async () => {
  const [{ id: from, team: _, place: __, ...offered }] = (await asStranger.evidence.offeredMeasures({})) as [
    Awaited<ReturnType<typeof asStranger.evidence.offeredMeasures>>[number],
  ]
  const taken = await asStranger.evidence.makeMeasure({ id: own.id, measure: { ...offered, target: null }, takenFrom: from })
  expect(
    (await db.selectFrom('measure').select('taken_from').where('id', '=', taken.id).executeTakeFirstOrThrow()).taken_from,
  ).toBe(id)
  await asRosa.evidence.offerMeasure({ id, offered: false })
  expect(await asStranger.evidence.offeredMeasures({})).toEqual([])
  expect((await asStranger.evidence.measure({ id: taken.id })).name).toBe('Exit tickets')
  // What is no longer offered is no origin.
  const later = await asStranger.evidence.makeMeasure({ id: own.id, measure: { ...offered, target: null }, takenFrom: from })
  expect(
    (await db.selectFrom('measure').select('taken_from').where('id', '=', later.id).executeTakeFirstOrThrow()).taken_from,
  ).toBeNull()
})
