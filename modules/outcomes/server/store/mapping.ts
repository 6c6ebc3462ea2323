import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { Mapping } from '../../mapping.ts'

/** The mapping that was saved for a file with these columns, in this order. */
export async function savedMapping(db: Db, columns: readonly string[]): Promise<{ name: string; mapping: Mapping } | null> {
  const found = await db
    .selectFrom('outcome_mapping')
    .select(['name', 'mapping'])
    .where('columns', '=', sql<string[]>`${[...columns]}::text[]`)
    .executeTakeFirst()
  return found ? { name: found.name, mapping: Mapping.parse(found.mapping) } : null
}

/** Keeps a mapping for files with the same columns; an earlier one for them is replaced. */
export const saveMapping = (db: Db, of: { name: string; columns: readonly string[]; mapping: Mapping; savedBy: string | null }) =>
  db
    .insertInto('outcome_mapping')
    .values({ id: uuidv7(), name: of.name, columns: [...of.columns], mapping: JSON.stringify(of.mapping), saved_by: of.savedBy })
    .onConflict((conflict) =>
      conflict.column('columns').doUpdateSet({
        name: of.name,
        mapping: JSON.stringify(of.mapping),
        saved_by: of.savedBy,
        saved_at: sql<string>`now()`,
      }),
    )
    .execute()
