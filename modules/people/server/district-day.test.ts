import { globSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testServer } from '#server/testing.ts'
import { districtDay } from '#platform/district/day.ts'
import { aPerson, aPlace, aRight } from './testing.ts'

const { db, as } = await testServer()

/** Zones on both sides of the date line: whatever the hour, in one of them it is another day than in UTC. */
const ZONES = ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']
const dayIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date())
const inZone = (zone: string) => sql`update district set time_zone = ${zone}`.execute(db)

test.each(ZONES)('the day is that of %s', async (zone) => {
  await inZone(zone)
  const { rows } = await sql<{ day: string }>`select ${districtDay} as day`.execute(db)
  expect(rows[0]!.day).toBe(dayIn(zone))
})

test('roles and rights begin and end at the district’s midnight', async () => {
  await inZone('UTC')
  const school = await aPlace(db)
  const clerk = await aPerson(db, { placeId: school.id })
  const api = await as(clerk)
  for (const zone of ZONES) {
    await inZone(zone)
    const day = dayIn(zone)
    await sql`update role_held set from_on = ${day}::date - 1, until_on = ${day}`.execute(db)
    await db.deleteFrom('right_held').execute()
    await aRight(db, { personId: clerk.id, kind: 'roster', placeId: school.id })
    await sql`update right_held set until_on = ${day}`.execute(db)
    const held = await api.people.me()
    expect([zone, held.roles.length, held.rights]).toEqual([zone, 1, ['roster']])
    await sql`update right_held set from_on = from_on - 1, until_on = until_on - 1`.execute(db)
    await sql`update role_held set until_on = until_on - 1`.execute(db)
    const over = await api.people.me()
    expect([zone, over.roles.length, over.rights]).toEqual([zone, 0, []])
  }
})

test('nothing asks the server for its day', () => {
  const files = globSync(['modules/**/*.ts', 'platform/**/*.ts', 'server/**/*.ts', 'cli/**/*.ts']).filter(
    (path) => !/\.test\.ts$|district\/day\.ts$/.test(path),
  )
  expect(files.filter((path) => /\bcurrent_date\b/.test(readFileSync(path, 'utf8')))).toEqual([])
})
