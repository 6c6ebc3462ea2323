import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a district holds its work against: what a graduate is, what the board said, a pathway, standards.
    create table framework (
      id uuid primary key,
      version int not null default 1,
      kind text not null check (kind in ('graduate-profile', 'board-policy', 'pathway', 'standards')),
      title text not null check (title <> ''),
      said text not null default '',
      -- Who wrote it, where that is somebody else; in which language; and whether they call it a draft or adopted.
      creator text not null default '',
      language text not null default '',
      standing text not null default '',
      -- What it is called in CASE. None where it was made here by hand.
      source_id text unique,
      source_uri text not null default '',
      imported_at timestamptz,
      -- None where the command line brought it.
      made_by uuid references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      check ((source_id is null) = (imported_at is null)),
      check ((deleted_at is null) = (deleted_by is null))
    );

    create table framework_statement (
      id uuid primary key,
      version int not null default 1,
      framework_id uuid not null references framework on delete cascade,
      parent_id uuid references framework_statement on delete cascade,
      position int not null,
      source_id text,
      code text not null default '',
      text text not null check (text <> ''),
      kind text not null default '',
      grades text[] not null default '{}',
      made_at timestamptz not null default now(),
      -- No longer in what was imported; what links to it stays tied to it.
      retired_at timestamptz,
      deleted_at timestamptz,
      deleted_by uuid references person,
      search tsvector generated always as (to_tsvector('simple', code || ' ' || text)) stored,
      unique (framework_id, source_id),
      check (parent_id <> id),
      check ((deleted_at is null) = (deleted_by is null))
    );
    create index framework_statement_of on framework_statement (framework_id, position);
    create index framework_statement_by_parent on framework_statement (parent_id);
    create index framework_statement_by_search on framework_statement using gin (search);

    -- Something that serves a statement, in the words of those whose it is: nobody ties another's work to anything.
    create table framework_link (
      id uuid primary key,
      statement_id uuid not null references framework_statement on delete cascade,
      practice_id uuid references practice on delete cascade,
      rubric_id uuid references rubric on delete cascade,
      cycle_id uuid references cycle on delete cascade,
      problem_id uuid references problem on delete cascade,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      check (num_nonnulls(practice_id, rubric_id, cycle_id, problem_id) = 1),
      unique nulls not distinct (statement_id, practice_id, rubric_id, cycle_id, problem_id)
    );
    create index framework_link_by_practice on framework_link (practice_id) where practice_id is not null;
    create index framework_link_by_rubric on framework_link (rubric_id) where rubric_id is not null;
    create index framework_link_by_cycle on framework_link (cycle_id) where cycle_id is not null;
    create index framework_link_by_problem on framework_link (problem_id) where problem_id is not null;
  `.execute(db)
}
