import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- That everyone who is asked was written to, and later everyone who had not answered: once each, and to nobody alone.
    create table survey_letter (
      survey_id uuid not null references survey,
      kind text not null check (kind in ('invitation', 'reminder')),
      sent_on date not null,
      primary key (survey_id, kind)
    );
  `.execute(db)
}
