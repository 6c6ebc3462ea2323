import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { alone } from './db.ts'
import type { Db } from './db.ts'
import { FILES_KEPT, storedPath } from './files.ts'
import { DAYS_KEPT } from './removal.ts'

/** Drops pictures that nothing shows any more and that were sent longer ago than what is taken away is kept: a draft may still hold one. */
export async function dropUnusedFiles(db: Db, folder: string): Promise<number> {
  const gone = await dropRows(db)
  // Kept by content: bytes go after the last row that names them. While somebody sends a picture or makes a backup, they stay.
  await alone(db, FILES_KEPT, async (tx) => {
    const named = await tx
      .selectFrom('file')
      .select('sha256')
      .where('sha256', 'in', [Buffer.alloc(0), ...gone])
      .execute()
    const still = new Set(named.map(({ sha256 }) => sha256.toString('hex')))
    for (const hash of gone) if (!still.has(hash.toString('hex'))) await rm(storedPath(folder, hash), { force: true })
  })
  return gone.length
}

async function dropRows(db: Db): Promise<Buffer[]> {
  const uses = await columnsThatName(db)
  const unused = uses.map(
    ({ table, column }) => sql`not exists (select from ${sql.table(table)} u where u.${sql.ref(column)} = f.id)`,
  )
  const { rows } = await sql<{ sha256: Buffer }>`delete from file f
    where f.made_at < now() - make_interval(days => ${DAYS_KEPT}) and ${sql.join(unused, sql` and `)} returning f.sha256`.execute(
    db,
  )
  return rows.map(({ sha256 }) => sha256)
}

/** Whatever names a file says so with a foreign key. */
async function columnsThatName(db: Db): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`select c.conrelid::regclass::text as table, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'file'::regclass`.execute(db)
  return rows
}
