import { PostgresDialect, Kysely, sql } from 'kysely'
import type { PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import type { DB } from '#db/tables.ts'
import { newPool } from '../db.ts'
import type { Db } from '../db.ts'
import { newLog } from '../log.ts'

/** One connection, to be used both ways: with statements, and with COPY as a stream between them. */
export type Connection = { db: Db; client: pg.PoolClient }

/** Lends a connection of its own, on which every value is written the same way whatever the server is set to. */
export async function withConnection<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const pool = newPool(url, 1, newLog('silent'))
  const client = await pool.connect()
  // Without a listener, losing the connection between two statements would end this process.
  client.on('error', () => {})
  const lent = { query: client.query.bind(client), release() {} } as PostgresPoolClient
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: { connect: async () => lent, end: async () => {}, options: {} } }),
  })
  try {
    await sql`select set_config(name, value, false) from (values ('statement_timeout', '0'), ('datestyle', 'ISO, MDY'),
      ('intervalstyle', 'postgres'), ('bytea_output', 'hex'), ('extra_float_digits', '1'), ('timezone', 'UTC')) as s (name, value)`.execute(
      db,
    )
    return await work({ db, client })
  } finally {
    client.release(true)
    await pool.end()
  }
}
