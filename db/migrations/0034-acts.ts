import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What people did so that a practice could live: in any order, as often as they like, each said by who did it.
    create table practice_act (
      id uuid primary key,
      practice_id uuid not null references practice,
      kind text not null check (kind in (
        'name', 'guide', 'connect', 'nurture', 'protect', 'resource', 'illuminate', 'share', 'celebrate', 'rule')),
      text text not null check (text <> ''),
      done_on date not null,
      -- Where somebody who leads made it a rule all the same: where, and the day on which it ends.
      place_id uuid references place,
      ends_on date,
      lifted_at timestamptz,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      check ((kind = 'rule') = (place_id is not null and ends_on is not null)),
      check (lifted_at is null or kind = 'rule'),
      check ((deleted_at is null) = (deleted_by is null))
    );
    create index practice_act_of on practice_act (practice_id, done_on desc, id) where deleted_at is null;

    -- The question whether a practice becomes the district's shared reference, to those who do it. The rule stands before anyone votes.
    create table ratification (
      id uuid primary key,
      practice_id uuid not null,
      version int not null,
      rule text not null check (rule in ('two-thirds', 'three-quarters', 'all')),
      why text not null check (why <> ''),
      closes_on date not null,
      opened_by uuid not null references person,
      opened_at timestamptz not null default now(),
      withdrawn_at timestamptz,
      foreign key (practice_id, version) references practice_version (practice_id, number)
    );
    create unique index ratification_open on ratification (practice_id) where withdrawn_at is null;
    create table ratification_team (
      ratification_id uuid not null references ratification,
      team_id uuid not null references team,
      says text check (says in ('yes', 'no', 'aside')),
      reason text not null default '',
      said_by uuid references person,
      said_at timestamptz,
      primary key (ratification_id, team_id),
      check (says is distinct from 'no' or reason <> ''),
      check ((says is null) = (said_by is null))
    );
    create index ratification_team_by_team on ratification_team (team_id);
  `.execute(db)
}
