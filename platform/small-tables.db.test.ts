import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { countSmallTables } from './small-tables.ts'
import { testDb } from './testing.ts'

const db = await testDb()
const supposed = async (table: string) => {
  const { rows } = await sql<{
    'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }]
  }>`explain (format json) select from ${sql.table(table)}`.execute(db)
  return rows[0]!['QUERY PLAN'][0].Plan['Plan Rows']
}

test('the one row of settings is planned as one, and what was counted is not counted again', async () => {
  expect(await supposed('district')).toBeGreaterThan(10)
  expect(await countSmallTables(db)).toEqual(expect.arrayContaining(['district', 'person', 'role_name']))
  expect(await supposed('district')).toBe(1)
  expect(await countSmallTables(db)).not.toContain('role_name')
})

test('a few rows more, too few for PostgreSQL to look, are counted the next time', async () => {
  await db.connection().execute(async (one) => {
    await sql`insert into role_name (role, en, es) values ('coach', 'Coach', 'Tutor')`.execute(one)
    await sql`select pg_stat_force_next_flush()`.execute(one)
  })
  expect(await countSmallTables(db)).toContain('role_name')
  expect(await supposed('role_name')).toBe(1)
})
