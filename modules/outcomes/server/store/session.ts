import { Kysely, PostgresDialect, sql } from 'kysely'
import type { PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import type { DB } from '#db/tables.ts'
import type { Db } from '#platform/db.ts'

const IMPORTING = 7_402_131

/** One connection, for statements and for COPY between them. */
export type Session = { db: Db; client: pg.PoolClient }

/** Runs `work` on a connection of its own while no other import of results runs: null where one does. */
export async function inSession<T>(pool: pg.Pool, work: (session: Session) => Promise<T>): Promise<T | null> {
  const client = await pool.connect()
  const lent = { query: client.query.bind(client), release() {} } as PostgresPoolClient
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: { connect: async () => lent, end: async () => {}, options: {} } }),
  })
  try {
    const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_lock(${IMPORTING}) as ours`.execute(db)
    if (!rows[0]!.ours) return null
    await sql`select set_config(name, value, false) from (values ('statement_timeout', '0'), ('work_mem', '192MB'),
      ('default_statistics_target', '10')) as s (name, value)`.execute(db)
    return await work({ db, client })
  } finally {
    // The next import finds the lock free at once, not only when the server has seen this connection end.
    await client.query('select pg_advisory_unlock_all()').catch(() => {})
    // The connection is closed, not given back: with it go its settings and its temporary tables, and its lock if need be.
    client.release(true)
  }
}
