import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

const IMPORTING = 7_402_116

/**
 * Runs `work` on one connection, of which it has the temporary tables to itself, while no other import runs: null where one
 * does. Rows are staged outside a transaction, since one that stays open for long would hold up the ledger's seal.
 */
export const inSession = <T>(db: Db, work: (session: Db) => Promise<T>): Promise<T | null> =>
  db.connection().execute(async (session) => {
    const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_lock(${IMPORTING}) as ours`.execute(session)
    if (!rows[0]!.ours) return null
    try {
      await sql`set statement_timeout = 0`.execute(session)
      await sql`set work_mem = '128MB'`.execute(session)
      // The staged tables are joined whole: how many rows they have is all that a plan needs to know of them.
      await sql`set default_statistics_target = 10`.execute(session)
      return await work(session)
    } finally {
      await sql`reset default_statistics_target`.execute(session)
      await sql`reset work_mem`.execute(session)
      await sql`reset statement_timeout`.execute(session)
      await sql`select pg_advisory_unlock(${IMPORTING})`.execute(session)
    }
  })
