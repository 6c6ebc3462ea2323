import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from './db.ts'
import { dropBytes } from './files.ts'
import { DAYS_KEPT } from './removal.ts'
import type { Store } from './store/store.ts'

/** Drops what nothing shows any more and was sent longer ago than what is taken away is kept: a draft may still hold one. */
export async function dropUnusedFiles(db: Db, store: Store): Promise<number> {
  const gone = await dropRows(db, sql`f.made_at < now() - make_interval(days => ${DAYS_KEPT})`)
  await dropBytes(db, store, gone)
  return gone.length
}

/** Drops these at once, but for what something still shows: student work whose days are over, a sheet before a face was covered. */
export async function dropFiles(db: Db, store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await dropBytes(db, store, await dropRows(db, sql`f.id = any(${ids})`))
}

async function dropRows(db: Db, which: RawBuilder<unknown>): Promise<Buffer[]> {
  const uses = await columnsThatName(db)
  const unused = uses.map(
    ({ table, column }) => sql`not exists (select from ${sql.table(table)} u where u.${sql.ref(column)} = f.id)`,
  )
  const { rows } = await sql<{ sha256: Buffer }>`delete from file f
    where ${which} and ${sql.join(unused, sql` and `)} returning f.sha256`.execute(db)
  return rows.map(({ sha256 }) => sha256)
}

/** Whatever names a file says so with a foreign key. */
async function columnsThatName(db: Db): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`select c.conrelid::regclass::text as table, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'file'::regclass`.execute(db)
  return rows
}
