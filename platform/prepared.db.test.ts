import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'

// What other files of tests asked for fills what is kept: here it begins empty.
vi.resetModules()
const { testDatabase } = await import('./testing.ts')
const { db } = await testDatabase()
const long = (value: number, columns = 60) =>
  sql<{
    value: number
  }>`select ${value}::int as value, ${sql.raw(Array.from({ length: columns }, (_, at) => `'column ${at}' as c${at}`).join(', '))}`

test('a long statement met again is planned once a connection, and answers each time by its own parameters', async () => {
  await db.connection().execute(async (one) => {
    for (const value of [1, 2, 3, 4]) expect((await long(value).execute(one)).rows[0]!.value).toBe(value)
    await sql`select ${1}::int as short`.execute(one)
    const { rows } = await sql<{ runs: number }>`select generic_plans + custom_plans as runs from pg_prepared_statements`.execute(
      one,
    )
    expect(rows).toEqual([{ runs: 3 }])
  })
})

test('texts that differ each time do not fill a connection', async () => {
  await db.connection().execute(async (one) => {
    const kept = async () =>
      (await sql<{ count: number }>`select count(*) as count from pg_prepared_statements`.execute(one)).rows[0]!.count
    const before = await kept()
    for (let columns = 70; columns < 400; columns++) await long(1, columns).execute(one)
    expect(await kept()).toBe(before)
    for (let columns = 70; columns < 400; columns++) await long(1, columns).execute(one)
    expect(await kept()).toBeLessThanOrEqual(300)
  })
})
