import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Of whom, by whom (a role, or "we") and how often something is measured: words for the definition, nothing that anyone is held to.
    alter table measure
      add sampling text not null default '',
      add collected_by text not null default '',
      add how_often text check (how_often in ('lesson', 'day', 'week', 'two-weeks', 'month', 'term', 'year')),
      -- Offered to other teams with its definition, never with its points.
      add offered_at timestamptz,
      add offered_by uuid references person,
      add taken_from uuid references measure,
      add check ((offered_at is null) = (offered_by is null)),
      add check (taken_from <> id);
    create index measure_offered on measure (name) where offered_at is not null and deleted_at is null;
    create index measure_by_origin on measure (taken_from) where taken_from is not null;

    -- A mean of several values keeps how many they were and how far they lie apart, never the values.
    alter table measure_point
      add size int check (size > 0),
      add spread numeric check (spread >= 0),
      add check (spread is null or size > 1);

    -- A middle that was held can be let go; what it was and why it was let stay on record.
    alter table measure_baseline
      add lifted_at timestamptz,
      add lifted_by uuid references person,
      add check ((lifted_at is null) = (lifted_by is null));

    -- How long after a change in what we do students are expected to show it: said beforehand, looked at later.
    create table cycle_lag (
      cycle_id uuid primary key references cycle,
      practice_id uuid not null references measure,
      outcome_id uuid not null references measure,
      days int not null check (days between 0 and 1000),
      reason text not null default '',
      said_by uuid not null references person,
      said_at timestamptz not null default now(),
      found_days int check (found_days between -1000 and 2000),
      found text,
      checked_by uuid references person,
      checked_at timestamptz,
      check (practice_id <> outcome_id),
      check ((checked_at is null) = (found is null)),
      check ((checked_at is null) = (checked_by is null))
    );
    create index cycle_lag_by_practice on cycle_lag (practice_id);
    create index cycle_lag_by_outcome on cycle_lag (outcome_id);
  `.execute(db)
}
