import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A problem of practice: several insights under one sentence, in which the team can do something itself.
    create table problem (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      text text not null check (text <> ''),
      -- Since when it is what the team works on first.
      focus_from timestamptz,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person
    );
    create index problem_by_team on problem (team_id) where deleted_at is null;

    create table insight (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      session_id uuid references live_session,
      problem_id uuid references problem,
      text text not null check (text <> ''),
      -- What did the student do, and which move of ours led to it?
      did text not null default '',
      move text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person
    );
    create index insight_by_session on insight (session_id);
    create index insight_by_problem on insight (problem_id) where problem_id is not null;
    create index insight_by_team on insight (team_id) where deleted_at is null;

    -- The notes that it rests on.
    create table insight_note (
      insight_id uuid not null references insight,
      note_id uuid not null references session_note,
      primary key (insight_id, note_id)
    );
    create index insight_note_by_note on insight_note (note_id);

    create table problem_cycle (
      problem_id uuid not null references problem,
      cycle_id uuid not null references cycle on delete cascade,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      primary key (problem_id, cycle_id)
    );
    create index problem_cycle_by_cycle on problem_cycle (cycle_id);
  `.execute(db)
}
