import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/**
 * What a roster says of places, people and roles, filled by whoever read it, in tables of this session alone. From here on
 * the rules of this module decide what becomes of it.
 */
const TABLES = {
  incoming_place: 'source_id text, parent_source_id text, kind text, name text, identifier text, is_top boolean, removed boolean',
  incoming_person:
    'line int, source_id text, given_name text, family_name text, email text, username text, enabled boolean, removed boolean',
  incoming_role:
    'source_id text, person_source_id text, place_source_id text, role text, from_on date, until_on date, removed boolean',
}

export async function makeIncomingTables(db: Db): Promise<void> {
  await dropIncomingTables(db)
  for (const [table, columns] of Object.entries(TABLES))
    await sql`create temp table ${sql.id(table)} (${sql.raw(columns)})`.execute(db)
}

export const dropIncomingTables = (db: Db) =>
  sql`drop table if exists ${sql.join(Object.keys(TABLES).map((table) => sql.id('pg_temp', table)))}`.execute(db)

export const analyzeIncoming = async (db: Db) => {
  for (const table of Object.keys(TABLES)) await sql`analyze ${sql.id(table)}`.execute(db)
}

/** How many. Someone who comes back counts as added, so that what stood before, plus added, less ended, is what stands now. */
export type Merged = { added: number; changed: number; ended: number }
