import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import type { DB } from '#db/tables.ts'
import { migrations } from '#db/migrations/index.ts'
import type { Log } from './log.ts'
import { PreparingClient } from './prepared.ts'

/** The pool, or the transaction that `write` put in its place: a handler cannot tell and need not. */
export type Db = Kysely<DB>

// What a row holds is what the contract says: days and instants as ISO text, numbers as numbers.
const parsers: Record<number, (text: string) => unknown> = {
  20: Number, // bigint: positions and counts, far below 2^53
  1082: (day) => day,
  1182: (days) => days.slice(1, -1).split(',').filter(Boolean),
  1184: (instant) => `${instant.replace(' ', 'T')}:00`, // as in JSON; sessions are in UTC
  1700: Number,
}
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

const KEPT = 4

export function newPool(url: string, connections: number, log: Log): pg.Pool {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max: connections,
    // These stay when all is quiet, with the plans that they keep: the first page after a while would wait for them twice as long.
    min: Math.min(KEPT, connections),
    types,
    application_name: 'weft',
    statement_timeout: 60_000,
    // Compiling a plan, or waking other processes for it, takes longer than any page's statement runs.
    options: '-c timezone=UTC -c jit=off -c max_parallel_workers_per_gather=0',
  })
  // Without a listener, a restart of PostgreSQL would end this process.
  pool.on('error', (error) => log.warn({ error: error.message }, 'a database connection was lost'))
  // One in use tells whoever uses it; without a listener of its own it too would end this process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

export const newDb = (pool: pg.Pool): Db => new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })

/** Brings the database up to this version or to an earlier one, in one transaction; several processes at once wait for one another. */
export async function migrate(db: Db, until?: string): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await (until ? migrator.migrateTo(until) : migrator.migrateToLatest())
  if (error) throw error
  return (results ?? []).map(({ migrationName }) => migrationName)
}

type Act = (db: Db) => void
const following = new WeakMap<Db, Set<Act>>()

export async function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  const acts = new Set<Act>()
  const result = await db.transaction().execute((tx) => {
    following.set(tx, acts)
    return work(tx)
  })
  for (const act of acts) act(db)
  return result
}

/** Does it once, when the transaction has committed; at once outside of one. */
export function afterCommit(db: Db, act: Act): void {
  const acts = following.get(db)
  if (acts) acts.add(act)
  else act(db)
}

/** Runs `work` in a transaction that nobody else runs at the same time under the same number, or returns null at once. */
export const alone = <T>(db: Db, lock: number, work: (db: Db) => Promise<T>): Promise<T | null> =>
  inTransaction(db, async (tx) => {
    const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(${lock}) as ours`.execute(tx)
    return rows[0]!.ours ? work(tx) : null
  })
