import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The latest who take a practice up are read without those before them.
    create index practice_adoption_latest on practice_adoption (practice_id, made_at desc);
  `.execute(db)
}
