import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { gatherNotices } from '#modules/notices/server/read.ts'
import { backlog } from '#platform/backlog.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { inTransaction, newDb, newPool } from '#platform/db.ts'
import { newJobs } from '#platform/jobs.ts'
import { newLog } from '#platform/log.ts'
import { uuidv7 } from '#platform/ids.ts'
import { record, seal } from '#platform/ledger.ts'
import { changesSince, positionNow } from '#platform/live/change.ts'
import { testDatabase } from '#platform/testing.ts'

// Nothing else reads here: what other connections read is counted only when they end.
const { url } = await testDatabase()

test('whatever looks for what is new reads that, and not the whole ledger', async () => {
  const size = 20_000
  const filling = newPool(url, 1, newLog('silent'))
  const db = newDb(filling)
  const jobs = newJobs(db, filling, newLog('silent'))
  await jobs.start([], 'UTC')
  await jobs.stop()
  await sql`insert into event (id, verb, object_kind, object_id) select gen_random_uuid(), 'team.made', 'team', gen_random_uuid() from generate_series(1, ${size})`.execute(
    db,
  )
  await sealAll(db)
  await gatherNotices(db)
  for (let act = 0; act < 3; act++) await inTransaction(db, (tx) => record(tx, null, 'team.made', { id: uuidv7() }))
  await filling.end()
  const pool = newPool(url, 1, newLog('silent'))
  const one = newDb(pool)
  // What a connection comes to after a while, whatever is known of the tables.
  await sql`set plan_cache_mode = force_generic_plan`.execute(one)
  const read = async () => {
    await sql`select pg_stat_force_next_flush()`.execute(one)
    const { rows } = await sql<{ read: number }>`
      select sum(seq_tup_read + idx_tup_fetch)::float8 as read from pg_stat_user_tables where relname in ('event', 'event_position')`.execute(
      one,
    )
    return rows[0]!.read
  }
  const looks = {
    live: async () => changesSince(one, await positionNow(one)),
    backlog: () => backlog(one),
    seal: () => seal(one),
    notices: () => gatherNotices(one),
  }
  // A long text is prepared, and planned for good, from the second time on.
  for (const [name, look] of [...Object.entries(looks), ...Object.entries(looks)]) {
    const before = await read()
    await look()
    expect({ name, read: (await read()) - before }).toEqual({ name, read: expect.toSatisfy((rows: number) => rows < size / 10) })
  }
  await pool.end()
})
