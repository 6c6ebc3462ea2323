import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sealAll } from './backup/testing.ts'
import { inTransaction } from './db.ts'
import { uuidv7 } from './ids.ts'
import { eventsAfter, record, seal, verifyLedger } from './ledger.ts'
import { testDb } from './testing.ts'

const db = await testDb()
const actor = { personId: uuidv7() }
const acts = (count: number) =>
  Promise.all(Array.from({ length: count }, () => inTransaction(db, (tx) => record(tx, actor, 'team.made', { id: uuidv7() }))))

test('a seal covers what is finished, and an act that commits late comes later without a gap', async () => {
  await acts(20)
  const late = await db.startTransaction().execute()
  await record(late, actor, 'team.late', { id: uuidv7() })
  await acts(5)
  await seal(db)
  const before = await eventsAfter(db, 0, 100)
  expect(before.map(({ verb }) => verb)).not.toContain('team.late')
  await late.commit().execute()
  // Whatever else is open on this server holds its acts back a moment.
  await sealAll(db)
  const all = await eventsAfter(db, 0, 100)
  expect(all.map(({ position }) => position)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1))
  expect(all.filter(({ verb }) => verb === 'team.late')).toHaveLength(1)
  expect(await seal(db)).toBeNull()
  expect(await verifyLedger(db)).toMatchObject({ events: 26, faults: [] })
})

test('two sealers at once make no event twice', async () => {
  await acts(30)
  await Promise.all([seal(db), seal(db), seal(db)])
  await sealAll(db)
  const events = await eventsAfter(db, 0, 1000)
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  expect((await verifyLedger(db)).faults).toEqual([])
})

test('an act cannot be changed; where somebody forces it, the seal shows it', async () => {
  await expect(sql`update event set verb = 'team.other'`.execute(db)).rejects.toThrow('append-only')
  await expect(sql`delete from event_seal`.execute(db)).rejects.toThrow('append-only')
  const [first] = await eventsAfter(db, 0, 1)
  await sql`alter table event disable trigger event_is_append_only`.execute(db)
  await sql`update event set verb = 'team.forged' where id = ${first!.id}`.execute(db)
  expect((await verifyLedger(db)).faults).toEqual([{ seal: 1, fault: 'changed' }])
})
