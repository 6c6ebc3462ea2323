import { sql } from 'kysely'
import type { Kysely } from 'kysely'

const KEPT_FOR_A_TERM = ['cycle', 'measure', 'meeting_note', 'evidence_item', 'cycle_comment']

export async function up(db: Kysely<unknown>): Promise<void> {
  // What people take away waits for a term, with who did it; then it is gone for good.
  for (const name of KEPT_FOR_A_TERM) {
    await sql`alter table ${sql.table(name)} add column deleted_by uuid references person`.execute(db)
    await sql`create index ${sql.ref(`${name}_removed`)} on ${sql.table(name)} (deleted_at) where deleted_at is not null`.execute(
      db,
    )
  }
  await sql`
    -- A number that was taken away leaves the table that charts and rollups read: none of them has to know.
    create table removed_point (
      id uuid primary key,
      measure_id uuid not null references measure,
      measured_on date not null,
      value numeric not null,
      numerator numeric,
      denominator numeric,
      almost numeric,
      note text not null,
      made_by uuid not null references person,
      made_at timestamptz not null,
      deleted_by uuid not null references person,
      deleted_at timestamptz not null default now()
    );
    create index removed_point_by_measure on removed_point (measure_id);
  `.execute(db)
}
