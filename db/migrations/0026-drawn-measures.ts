import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A measure whose points are drawn from results of students: nobody enters them, and what is withheld is not among them.
    create table measure_source (
      measure_id uuid primary key references measure,
      outcome_id uuid not null references outcome_measure,
      place_id uuid not null references place,
      group_number int not null default 0 references student_group,
      drawn_by uuid not null references person,
      drawn_at timestamptz not null default now(),
      -- What the points rest on: the results' versions and the district's setting. Where this differs they are drawn anew.
      drawn_of text not null
    );
    create index measure_source_by_outcome on measure_source (outcome_id);
  `.execute(db)
}
