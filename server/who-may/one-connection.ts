import type pg from 'pg'
import { newDb } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'

type Attempt = { db: Db; undo: () => Promise<void>; end: () => Promise<void> }

const INNER: Record<string, string> = {
  begin: 'savepoint inner_one',
  commit: 'release savepoint inner_one',
  rollback: 'rollback to savepoint inner_one',
}

/**
 * A database in which everything happens within one transaction that is never committed: what a handler calls a transaction is a
 * savepoint, and `undo` takes back all that was done since the last one.
 */
export async function oneConnection(pool: pg.Pool): Promise<Attempt> {
  const client = await pool.connect()
  const query = client.query.bind(client) as (text: string, values?: readonly unknown[]) => Promise<pg.QueryResult>
  const same = {
    processID: (client as unknown as { processID: number }).processID,
    query: (text: string, values?: readonly unknown[]) => query(INNER[text.toLowerCase()] ?? text, values),
    release: () => {},
  }
  await query('begin')
  await query('savepoint cell')
  return {
    db: newDb({ connect: async () => same, end: async () => {} } as unknown as pg.Pool),
    undo: async () => void (await query('rollback to savepoint cell')),
    end: async () => {
      await query('rollback')
      client.release()
    },
  }
}
