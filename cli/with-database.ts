import { configFrom } from '#platform/config.ts'
import type { Config } from '#platform/config.ts'
import { migrate, newDb, newPool } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { joinPostgres } from '#platform/postgres.ts'

/** Runs a command on the district's PostgreSQL, whether or not the server runs: the built-in one starts for as long as it takes. */
export async function withPostgres<T>(work: (parts: { config: Config; url: string }) => Promise<T>): Promise<T> {
  const config = configFrom(process.env)
  await using stack = new AsyncDisposableStack()
  const postgres = config.databaseUrl ? { url: config.databaseUrl, leave: async () => {} } : await joinPostgres(config.data)
  stack.defer(postgres.leave)
  return await work({ config, url: postgres.url })
}

/** The same with the database brought up to this version. */
export const withDatabase = <T>(work: (parts: { db: Db; config: Config; url: string }) => Promise<T>): Promise<T> =>
  withPostgres(async ({ config, url }) => {
    await using stack = new AsyncDisposableStack()
    const pool = newPool(url, 4, newLog(config.log === 'debug' ? 'debug' : 'error'))
    stack.defer(() => pool.end())
    const db = newDb(pool)
    await migrate(db)
    return await work({ db, config, url })
  })
