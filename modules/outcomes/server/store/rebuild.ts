import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** The cells as they stand, to be held against those made anew. */
export const keepCells = (db: Db) => sql`create temp table kept_rollup on commit drop as table outcome_rollup`.execute(db)

export async function changedCells(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      (table outcome_rollup except table kept_rollup) union all (table kept_rollup except table outcome_rollup)) d`.execute(db)
  return rows[0]!.count
}
