import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table practice (
      id uuid primary key,
      -- Whose it is: a team's, or one person's who has none for it.
      team_id uuid references team,
      person_id uuid references person,
      place_id uuid not null references place,
      kind text not null check (kind in ('teaching', 'support', 'leadership')),
      -- Its latest version.
      version int not null default 1,
      parent_id uuid references practice,
      parent_version int,
      kept text not null default '',
      changed text not null default '',
      dropped text not null default '',
      why text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      shared_at timestamptz,
      shared_by uuid references person,
      deleted_at timestamptz,
      check (num_nonnulls(team_id, person_id) = 1),
      check ((parent_id is null) = (parent_version is null)),
      check (parent_id <> id),
      check ((shared_at is null) = (shared_by is null))
    );
    create index practice_by_team on practice (team_id) where deleted_at is null;
    create index practice_by_person on practice (person_id) where person_id is not null and deleted_at is null;
    create index practice_by_parent on practice (parent_id) where parent_id is not null;
    create index practice_by_shared on practice (shared_at desc, id) where shared_at is not null and deleted_at is null;

    -- What one does, as it was written down: never changed, only followed by the next.
    create table practice_version (
      practice_id uuid not null references practice,
      number int not null check (number > 0),
      name text not null check (name <> ''),
      sentence text not null check (sentence <> ''),
      steps jsonb not null default '[]',
      students text not null default '',
      problem text not null default '',
      conditions text not null default '',
      indicator text not null default '',
      takes text not null default '',
      materials jsonb not null default '[]',
      precision jsonb not null default '{}',
      prediction text not null default '',
      measure jsonb,
      subjects text[] not null default '{}',
      grades text[] not null default '{}',
      -- What is different from the version before, in its authors' words.
      said text not null default '',
      -- An adaptation whose improvement it takes back.
      thanks_id uuid references practice,
      thanks_version int,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      search tsvector generated always as (
        to_tsvector('simple', name || ' ' || sentence || ' ' || students || ' ' || problem || ' ' || conditions || ' ' || indicator)
        || to_tsvector('simple', steps)) stored,
      primary key (practice_id, number),
      check ((thanks_id is null) = (thanks_version is null))
    );
    create index practice_version_by_search on practice_version using gin (search);
    create index practice_version_by_subject on practice_version using gin (subjects);
    create index practice_version_by_material on practice_version using gin (materials jsonb_path_ops) where materials <> '[]';
    create index practice_version_by_grade on practice_version using gin (grades);
    alter table practice add foreign key (parent_id, parent_version) references practice_version (practice_id, number);
    alter table practice_version add foreign key (thanks_id, thanks_version) references practice_version (practice_id, number);
    create trigger practice_version_is_never_changed before update or delete or truncate on practice_version
      for each statement execute function refuse_change();

    -- Something good that someone saw. Until those whose work it is answer, it is between them and who noticed.
    create table noticing (
      id uuid primary key,
      text text not null check (text <> ''),
      file_id uuid references file,
      person_id uuid references person,
      team_id uuid references team,
      place_id uuid not null references place,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      answered_at timestamptz,
      answered_by uuid references person,
      -- What it became; none where they would rather keep it to themselves.
      practice_id uuid references practice,
      deleted_at timestamptz,
      check (num_nonnulls(person_id, team_id) = 1),
      check ((answered_at is null) = (answered_by is null)),
      check (practice_id is null or answered_at is not null)
    );
    create index noticing_for_person on noticing (person_id) where person_id is not null and answered_at is null;
    create index noticing_for_team on noticing (team_id) where team_id is not null and answered_at is null;
    create index noticing_by_maker on noticing (made_by, made_at desc);
    create index noticing_by_practice on noticing (practice_id) where practice_id is not null;
    create index noticing_by_file on noticing (file_id) where file_id is not null;
  `.execute(db)
}
