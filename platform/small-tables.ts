import { sql } from 'kysely'
import type { Db } from './db.ts'

/**
 * PostgreSQL plans by what it last counted in a table, and counts by itself only once fifty rows have changed: in a district's one row of settings it
 * supposes a thousand, and for their sake reads others whole. Counts what was never counted, and what is small and has changed since.
 */
export async function countSmallTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_stat_user_tables s on s.relid = c.oid
    where s.schemaname = 'public' and (c.reltuples < 0 or (c.reltuples < 1000 and s.n_mod_since_analyze > 0)) order by name`.execute(
    db,
  )
  const names = rows.map(({ name }) => name)
  if (names.length > 0) await sql`analyze ${sql.join(names.map((name) => sql.table(name)))}`.execute(db)
  return names
}
