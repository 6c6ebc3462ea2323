import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { inTransaction } from '#platform/db.ts'
import { testServer } from '#server/testing.ts'
import { repeat } from './repeat.ts'
import { closeSurvey } from './store/close.ts'
import { releaseSurvey } from './store/release.ts'
import { anOpenSurvey } from './testing.ts'

const { db, as, parts } = await testServer()
const scale = { kind: 'scale', labels: 'agree' } as const
type Of = Parameters<typeof anOpenSurvey>[1]

/** A survey of a school's leaders that is asked every two weeks, asked three weeks ago and released since, and somebody of that team. */
async function repeating(of: Of = {}) {
  const place = await aPlace(db)
  const lead = await aPerson(db, { placeId: place.id, role: 'principal' })
  const team = await aTeam(db, { placeId: place.id, facilitator: lead })
  const { id } = await anOpenSurvey(db, { placeId: place.id, teamId: team.id, people: 12, items: [scale], ...of })
  await closeSurvey(db, id)
  await releaseSurvey(db, id)
  // Time passes: what has happened is not changed otherwise.
  await inTransaction(db, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`update survey set every_days = 14, opened_at = opened_at - interval '21 days' where id = ${id}`.execute(tx)
  })
  return { id, place, api: await as(lead) }
}
const ours = async ({ id, api }: Awaited<ReturnType<typeof repeating>>) =>
  (await api.surveys.overview()).ours.filter((one) => one.id !== id).map(({ standing, repeats }) => ({ standing, repeats }))

test('the next wave comes by itself, once, and repeats in its turn', async () => {
  const survey = await repeating()
  await repeat(parts)
  await repeat(parts)
  expect(await ours(survey)).toEqual([{ standing: expect.stringMatching(/^open/), repeats: true }])
})

test('what families must read first stays with its team as a draft that says so', async () => {
  const text = { en: 'Do you take drugs?', es: '¿Toma drogas?' }
  const survey = await repeating({ bands: ['teachers', 'students'], items: [{ ...scale, text }] })
  await repeat(parts)
  await repeat(parts)
  expect(await ours(survey)).toEqual([{ standing: 'draft', repeats: false }])
  const { id } = (await survey.api.surveys.overview()).ours.find((one) => one.standing === 'draft')!
  expect(await survey.api.surveys.draft({ id })).toMatchObject({ everyDays: 14, preview: { whyNot: 'notice-first' } })
  expect(await survey.api.surveys.askAgain({ id: survey.id })).toEqual({ id })
})

test('where people are asked too much it waits for another night, and nothing is left of the attempt', async () => {
  const survey = await repeating({ items: Array.from({ length: 20 }, () => scale) })
  const much = await anOpenSurvey(db, { placeId: survey.place.id, items: Array.from({ length: 30 }, () => scale) })
  await repeat(parts)
  expect(await ours(survey)).toEqual([])
  await inTransaction(db, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`update survey set opened_at = opened_at - interval '40 days', launched_at = launched_at - interval '40 days' where id = ${much.id}`.execute(
      tx,
    )
  })
  await repeat(parts)
  expect(await ours(survey)).toEqual([{ standing: expect.stringMatching(/^open/), repeats: true }])
})
