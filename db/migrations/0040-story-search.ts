import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Stories are found by their words, as practices are.
    alter table story add column search tsvector generated always as (
      to_tsvector('simple', title || ' ' || what || ' ' || for_whom || ' ' || happened || ' ' || failed)) stored;
    create index story_by_search on story using gin (search) where deleted_at is null;
  `.execute(db)
}
