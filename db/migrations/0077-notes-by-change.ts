import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // What changed in a session since a moment is asked for at every note: of that much, not of all its notes.
  await sql`create index session_note_by_change on session_note (session_id, transaction_id)`.execute(db)
}
