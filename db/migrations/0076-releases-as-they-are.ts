import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // Pressing what was shown took longer than writing it.
  await sql`alter table outcome_release alter column shown set storage external`.execute(db)
}
