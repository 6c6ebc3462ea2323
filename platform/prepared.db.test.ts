import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from './testing.ts'

const { db } = await testDatabase()
const long = (value: number, columns = 60) =>
  sql<{
    value: number
  }>`select ${value}::int as value, ${sql.raw(Array.from({ length: columns }, (_, at) => `'column ${at}' as c${at}`).join(', '))}`

test('a long statement is planned once a connection, and answers each time by its own parameters', async () => {
  await db.connection().execute(async (one) => {
    for (const value of [1, 2, 3]) expect((await long(value).execute(one)).rows[0]!.value).toBe(value)
    await sql`select ${1}::int as short`.execute(one)
    const { rows } = await sql<{ runs: number }>`select generic_plans + custom_plans as runs from pg_prepared_statements`.execute(
      one,
    )
    expect(rows).toEqual([{ runs: 3 }])
  })
})

test('texts that differ each time do not fill a connection', async () => {
  await db.connection().execute(async (one) => {
    for (let columns = 60; columns < 300; columns++) await long(1, columns).execute(one)
    const { rows } = await sql<{ count: number }>`select count(*) as count from pg_prepared_statements`.execute(one)
    expect(rows[0]!.count).toBeLessThanOrEqual(200)
  })
})
