import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What the numbers said of a cycle on a day, kept with a hash of all that it was reckoned from; a later one is kept beside it.
    create table cycle_effect (
      id uuid primary key,
      cycle_id uuid not null references cycle,
      measure_id uuid not null references measure,
      inputs bytea not null,
      effect jsonb not null,
      kept_by uuid not null references person,
      kept_at timestamptz not null default now()
    );
    create index cycle_effect_by_cycle on cycle_effect (cycle_id, measure_id, kept_at desc);
    create index cycle_effect_by_measure on cycle_effect (measure_id);
  `.execute(db)
}
