import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table measure (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      name text not null check (name <> ''),
      purpose text not null check (purpose in ('outcome', 'practice', 'balancing')),
      kind text not null check (kind in ('proportion', 'mean', 'count', 'rate', 'rating', 'time-between', 'piles')),
      unit text not null default '',
      definition text not null default '',
      direction text not null check (direction in ('up', 'down', 'none')),
      target numeric,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz
    );
    create index measure_by_team on measure (team_id);

    -- One point a day. A proportion keeps numerator and denominator; a sort into piles keeps got it, almost and all of them.
    create table measure_point (
      id uuid primary key,
      measure_id uuid not null references measure,
      measured_on date not null,
      value numeric not null,
      numerator numeric check (numerator >= 0),
      denominator numeric check (denominator > 0),
      almost numeric check (almost >= 0),
      note text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      unique (measure_id, measured_on),
      check ((numerator is null) = (denominator is null)),
      check (almost is null or numerator + almost <= denominator)
    );

    -- A baseline is locked by a person for a reason and never moves by itself; the latest one counts.
    create table measure_baseline (
      id uuid primary key,
      measure_id uuid not null references measure,
      from_on date not null,
      until_on date not null check (until_on >= from_on),
      reason text not null check (reason <> ''),
      made_by uuid not null references person,
      made_at timestamptz not null default now()
    );
    create index measure_baseline_by_measure on measure_baseline (measure_id, made_at desc);

    create table evidence_item (
      id uuid primary key,
      team_id uuid not null references team,
      kind text not null check (kind in ('quote', 'photo')),
      text text not null default '',
      file_id uuid references file,
      seen_on date not null,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      check ((kind = 'photo') = (file_id is not null)),
      check (kind = 'photo' or text <> '')
    );
    create index evidence_item_by_team on evidence_item (team_id);
    create index evidence_item_by_file on evidence_item (file_id);
  `.execute(db)
}
