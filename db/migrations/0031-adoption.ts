import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A team that takes up a practice, as it says itself. Others see it only where the team shows it.
    create table practice_adoption (
      id uuid primary key,
      practice_id uuid not null references practice,
      team_id uuid not null references team,
      version int not null,
      state text not null check (state in ('considering', 'trying', 'routine', 'refining', 'integrated', 'stopped')),
      -- From whom the team learned of it.
      learned text not null check (learned in ('team', 'colleague', 'leader', 'event', 'here', 'own')),
      learned_from uuid references team,
      is_shown boolean not null default false,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      unique (practice_id, team_id),
      check (learned_from is null or (learned = 'team' and learned_from <> team_id)),
      foreign key (practice_id, version) references practice_version (practice_id, number)
    );
    create index practice_adoption_by_team on practice_adoption (team_id);
    create index practice_adoption_shown on practice_adoption (practice_id) where is_shown;

    -- How far it was, since when, and why it stopped: history is kept.
    create table practice_adoption_state (
      adoption_id uuid not null references practice_adoption,
      number int not null,
      state text not null check (state in ('considering', 'trying', 'routine', 'refining', 'integrated', 'stopped')),
      version int not null,
      why text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      primary key (adoption_id, number)
    );

    -- A cycle that tries a practice, in the version it tries.
    create table practice_cycle (
      cycle_id uuid primary key references cycle on delete cascade,
      practice_id uuid not null references practice,
      version int not null,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      foreign key (practice_id, version) references practice_version (practice_id, number)
    );
    create index practice_cycle_by_practice on practice_cycle (practice_id);

    -- The pictures that go with a practice: what names a file keeps it.
    create table practice_file (
      practice_id uuid not null references practice,
      file_id uuid not null references file,
      primary key (practice_id, file_id)
    );
    create index practice_file_by_file on practice_file (file_id);
    drop index practice_version_by_material;
    -- A version names its practice; a practice naming a version too would be a circle that nothing can be loaded into.
    alter table practice drop constraint practice_parent_id_parent_version_fkey;
  `.execute(db)
}
