import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { gatherNotices } from '#modules/notices/server/read.ts'
import type { Db } from '#platform/db.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { verifyLedger } from '#platform/ledger.ts'
import { onDisk } from '#platform/store/disk.ts'
import type { Store } from '#platform/store/store.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict } from '#platform/district/testing.ts'
import { precisionOf } from './alike.ts'
import { loadDemo } from './load.ts'
import type { DemoSummary } from './load.ts'
import { DEMO_PEOPLE } from './named.ts'
import { makeWorld } from './world/world.ts'

const TODAY = '2027-03-03'
let db: Db
let files: Store
let summary: DemoSummary
let seconds: number

beforeAll(async () => {
  db = (await testDatabase()).db
  files = onDisk(await testFolder())
  const began = performance.now()
  summary = await loadDemo(db, { today: TODAY, files })
  seconds = (performance.now() - began) / 1000
})

test('loads whole, with its photos, in good time', async () => {
  expect(seconds).toBeLessThan(15)
  const counted = await Promise.all(
    Object.keys(summary.rows).map(async (table) => {
      const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)
      return [table, rows[0]!.count]
    }),
  )
  expect(Object.fromEntries(counted)).toEqual(summary.rows)
  const district = await db.selectFrom('district').select(['name', 'is_demo']).executeTakeFirst()
  expect(district).toEqual({ name: 'Juniper Valley Unified', is_demo: true })
  const [shown, laid] = await Promise.all([
    db.selectFrom('evidence_item').innerJoin('file', 'file.id', 'file_id').select('file.width').execute(),
    db.selectFrom('session_work').innerJoin('file', 'file.id', 'file_id').select('file.width').execute(),
  ])
  expect(shown.length + laid.length).toBe(summary.photos)
})

test('a second time is refused with a reason, and nothing is added', async () => {
  await expect(loadDemo(db, { today: TODAY, files })).rejects.toThrow('This database is not empty: it holds a district already')
  const people = await db.selectFrom('person').select('id').execute()
  expect(people).toHaveLength(740)
})

test('what it records can be sealed, and the seal holds', async () => {
  await sealAll(db)
  expect(await verifyLedger(db)).toMatchObject({ events: summary.rows.event, faults: [] })
})

test('nobody is told again of what they heard years ago, and the superintendent has something unread', async () => {
  await gatherNotices(db)
  const notices = await db.selectFrom('notice').select(['person_id', 'read_at']).execute()
  expect(notices).toHaveLength(summary.rows.notice)
  const unread = notices.filter(({ read_at }) => read_at === null)
  expect(unread.length).toBeLessThan(notices.length / 4)
  expect(unread.map(({ person_id }) => person_id)).toContain(DEMO_PEOPLE[6].id)
})

test('suggested teams are those that work on the same, more often than words alone or chance would have it', async () => {
  const { suggested, more } = await precisionOf(db, makeWorld({ today: TODAY }).alike)
  expect(suggested).toBeGreaterThan(0.1)
  for (const { lower } of Object.values(more)) expect(lower).toBeGreaterThan(0)
})

test('a database with only a district’s settings is not empty either', async () => {
  const other = (await testDatabase()).db
  await aDistrict(other)
  await expect(loadDemo(other, { today: TODAY, files })).rejects.toThrow('loads into an empty one only')
})

test('without a day it stands in the present week', async () => {
  const other = (await testDatabase()).db
  await loadDemo(other, { files })
  const { rows } = await sql<{ days: number }>`select current_date - max(held_on) as days from meeting`.execute(other)
  expect(rows[0]!.days).toBeGreaterThanOrEqual(0)
  expect(rows[0]!.days).toBeLessThanOrEqual(10)
})
