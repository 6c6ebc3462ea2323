import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Of each version of a practice those who do it are asked once: a newer one does not undo what was agreed of an older.
    create unique index ratification_of_version on ratification (practice_id, version) where withdrawn_at is null;
    drop index ratification_open;
  `.execute(db)
}
