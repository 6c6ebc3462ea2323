import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { codeOf, testServer } from '#server/testing.ts'
import { aPerson, aPlace, aRight, theDistrict } from '../testing.ts'

const { db, as, app, config, cookieOf } = await testServer()
const district = await theDistrict(db)
const boss = await aPerson(db, { rights: ['administer'], placeId: district.id })
const admin = await as(boss)
const visitor = await as(null)

async function aSchool() {
  const school = await aPlace(db, { name: 'Birch' })
  const kitchen = await aPlace(db, { kind: 'department', name: 'Birch kitchen', parentId: school.id })
  const cook = await aPerson(db, { name: 'Lou Cook', role: 'support-staff', placeId: kitchen.id })
  const driver = await aPerson(db, { name: 'Sam Lake', role: 'support-staff', placeId: school.id })
  const teacher = await aPerson(db, { name: 'Ana Roe', placeId: school.id, email: `roe-${school.id}@test.example` })
  return { school, cook, driver, teacher }
}

describe('inviting a whole school', () => {
  test('on paper: a code each for those without an address, below the school too, and it works', async () => {
    const { school } = await aSchool()
    const { slips, mailed, more } = await admin.people.inviteAll({ id: school.id, by: 'paper', again: false })
    expect(slips.map(({ name, place }) => [name, place])).toEqual([
      ['Sam Lake', 'Birch'],
      ['Lou Cook', 'Birch kitchen'],
    ])
    expect([mailed, more]).toEqual([0, false])
    expect((await visitor.people.lookUpInvitation({ secret: slips[0]!.code })).name).toBe('Sam Lake')
  })

  test('whoever holds one already is left alone, unless new ones are asked for: then the earlier one ends', async () => {
    const { school } = await aSchool()
    const first = await admin.people.inviteAll({ id: school.id, by: 'paper', again: false })
    expect((await admin.people.inviteAll({ id: school.id, by: 'paper', again: false })).slips).toEqual([])
    expect((await admin.people.inviteAll({ id: school.id, by: 'paper', again: true })).slips).toHaveLength(2)
    expect(await codeOf(visitor.people.lookUpInvitation({ secret: first.slips[0]!.code }))).toBe('NOT_FOUND')
  })

  test('by mail: those with an address, and no code is shown', async () => {
    const { school } = await aSchool()
    expect(await admin.people.inviteAll({ id: school.id, by: 'mail', again: false })).toMatchObject({
      slips: [],
      mailed: 1,
      more: false,
    })
  })

  test('never those who have arrived, nor who holds rights', async () => {
    const { school, driver, cook } = await aSchool()
    await aRight(db, { personId: driver.id, kind: 'roster', placeId: school.id })
    const { code } = await admin.people.invite({ id: cook.id })
    await visitor.people.acceptInvitation({ secret: code, login: `lou-${cook.id}`, password: 'a long password' })
    expect((await admin.people.inviteAll({ id: school.id, by: 'paper', again: true })).slips).toEqual([])
  })

  test('refused for who does not keep that school', async () => {
    const { school } = await aSchool()
    const principal = await as(await aPerson(db, { role: 'principal', placeId: school.id }))
    const wanted = { id: school.id, by: 'paper', again: false } as const
    expect(await codeOf(principal.people.inviteAll(wanted))).toBe('FORBIDDEN')
    expect(await codeOf(visitor.people.inviteAll(wanted))).toBe('UNAUTHORIZED')
  })
})

test('what lets someone in is kept nowhere, not even for a request that is sent again', async () => {
  const { driver } = await aSchool()
  const reply = await app.inject({
    method: 'POST',
    url: `/api/people/${driver.id}/invitations`,
    headers: { cookie: await cookieOf(boss), origin: config.url, 'idempotency-key': 'one-press-of-a-button' },
    payload: {},
  })
  const { code } = reply.json() as { code: string }
  expect(code).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)
  const kept = await db.selectFrom('idempotent_reply').select('reply').execute()
  expect(JSON.stringify(kept)).not.toContain(code)
})

test('whoever had a password is told by mail when a new way in is used', async () => {
  const known = await aPerson(db, { name: 'Kim Vale', email: 'kim@test.example', password: 'the old password' })
  const { code } = await admin.people.invite({ id: known.id })
  await visitor.people.acceptInvitation({ secret: code, login: null, password: 'a new password' })
  const { rows } = await sql<{ subject: string }>`
    select data->>'subject' as subject from job.job where data->>'to' = 'kim@test.example'`.execute(db)
  expect(rows.map(({ subject }) => subject)).toContain('Your Weft password was changed')
})
