import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rubric (
      id uuid primary key,
      team_id uuid not null references team,
      place_id uuid not null references place,
      -- Its latest published version; 0 while it is only being written.
      version int not null default 0 check (version >= 0),
      -- What is being written for the next version, and how often it was kept.
      draft jsonb,
      draft_version int not null default 1,
      name text not null check (name <> ''),
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      shared_at timestamptz,
      shared_by uuid references person,
      deleted_at timestamptz,
      check ((shared_at is null) = (shared_by is null)),
      check (version > 0 or draft is not null)
    );
    create index rubric_by_team on rubric (team_id) where deleted_at is null;
    create index rubric_by_shared on rubric (shared_at desc, id) where shared_at is not null and deleted_at is null;

    -- As it was published: never changed, only followed by the next. Scores keep pointing at the version they were given with.
    create table rubric_version (
      rubric_id uuid not null references rubric,
      number int not null check (number > 0),
      name text not null check (name <> ''),
      sentence text not null default '',
      grades text[] not null default '{}',
      half_levels boolean not null default false,
      -- [{ name, score }], from the lowest
      levels jsonb not null,
      -- [{ id, name, asks, weight, descriptors }], each with a descriptor for each level
      criteria jsonb not null,
      -- What came with it in an import, so that it goes out again as it came in.
      source jsonb,
      said text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      primary key (rubric_id, number)
    );
    create trigger rubric_version_is_never_changed before update or delete or truncate on rubric_version
      for each statement execute function refuse_change();

    -- The words for a criterion that divides its readers, and why; answered by those whose rubric it is.
    create table rubric_proposal (
      id uuid primary key,
      rubric_id uuid not null,
      number int not null,
      criterion_id uuid not null,
      -- The set of work in which it divided them, and the pieces.
      scoring_id uuid,
      pieces uuid[] not null default '{}',
      why text not null check (why <> ''),
      wording text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      answered_at timestamptz,
      answered_by uuid references person,
      taken boolean,
      answer text not null default '',
      foreign key (rubric_id, number) references rubric_version (rubric_id, number),
      check ((answered_at is null) = (answered_by is null)),
      check ((answered_at is null) = (taken is null))
    );
    create index rubric_proposal_by_rubric on rubric_proposal (rubric_id, made_at desc);
  `.execute(db)
}
