import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- When its holder, and those who could give it again, were told that a right ends soon: each right once.
    alter table right_held add end_told_at timestamptz;
    -- The day on which a team last said that it goes on in the new school year.
    alter table team add goes_on_from date;
  `.execute(db)
}
