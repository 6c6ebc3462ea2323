import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A team looks at something together. Its steps are a copy: the facilitator sets their minutes for this one time.
    create table live_session (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      protocol_id uuid not null,
      protocol_number int not null,
      title text not null default '',
      question text not null default '',
      place text not null default '',
      begins_at timestamptz not null,
      steps jsonb not null check (jsonb_typeof(steps) = 'array'),
      facilitator_id uuid not null references person,
      presenter_id uuid references person,
      -- Opens the session to a colleague who is not in the team; none while its link is closed.
      link text unique,
      began_at timestamptz,
      ended_at timestamptz,
      -- Where it stands: the step, and when by the database’s clock it ends; or, while paused, how many seconds it had left.
      step text,
      step_ends_at timestamptz,
      step_left numeric,
      turn_id uuid references person,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      foreign key (protocol_id, protocol_number) references protocol_version (protocol_id, number),
      check ((began_at is null) = (step is null)),
      check (ended_at is null or began_at is not null),
      check (step_ends_at is null or step_left is null)
    );
    create index live_session_by_team on live_session (team_id, begins_at desc) where deleted_at is null;
    create index live_session_by_day on live_session (begins_at) where ended_at is null and deleted_at is null;
    create index live_session_by_facilitator on live_session (facilitator_id, begins_at desc);

    -- Who learned with whom. Whoever leads the place comes as a learner, with a question of their own.
    create table session_person (
      session_id uuid not null references live_session,
      person_id uuid not null references person,
      joined_at timestamptz not null default now(),
      left_at timestamptz,
      is_leader boolean not null default false,
      question text not null default '',
      -- Set by the person alone: these minutes belong to what they have learned.
      counted_at timestamptz,
      primary key (session_id, person_id)
    );
    create index session_person_by_person on session_person (person_id);

    -- What is looked at together.
    create table session_work (
      id uuid primary key,
      session_id uuid not null references live_session,
      kind text not null check (kind in ('photo', 'text', 'link', 'piece')),
      title text not null default '',
      text text not null default '',
      url text,
      file_id uuid references file,
      piece_id uuid,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      check ((kind = 'photo') = (file_id is not null)),
      check ((kind = 'link') = (url is not null)),
      check ((kind = 'piece') = (piece_id is not null))
    );
    create index session_work_by_session on session_work (session_id);
    create index session_work_by_file on session_work (file_id) where file_id is not null;

    -- Which steps’ notes, written alone, stand open.
    create table session_opened (
      session_id uuid not null references live_session,
      step text not null,
      opened_at timestamptz not null default now(),
      opened_by uuid not null references person,
      primary key (session_id, step)
    );

    -- Who has had a turn in a step.
    create table session_turn (
      session_id uuid not null references live_session,
      step text not null,
      person_id uuid not null references person,
      at timestamptz not null default now(),
      primary key (session_id, step, person_id)
    );

    create table session_note (
      id uuid primary key,
      version int not null default 1,
      session_id uuid not null references live_session,
      step text not null,
      kind text not null check (kind in ('evidence', 'interpretation', 'question', 'strength', 'wondering', 'implication', 'reflection')),
      text text not null check (text <> ''),
      work_id uuid references session_work,
      -- Where on the work: shares of its width and height, or a line, page or second.
      mark_x numeric check (mark_x between 0 and 1),
      mark_y numeric check (mark_y between 0 and 1),
      mark_at int check (mark_at >= 0),
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      -- The transaction that last changed it: a reader asks for what it could not see yet, so that nothing that commits late is missed.
      transaction_id xid8 not null default pg_current_xact_id(),
      check ((mark_x is null) = (mark_y is null)),
      check (work_id is not null or (mark_x is null and mark_at is null))
    );
    create index session_note_by_session on session_note (session_id, id);
    create index session_note_by_work on session_note (work_id) where work_id is not null;
    create index session_note_by_writer on session_note (made_by);

    -- Two questions at the end, to whoever facilitated and to nobody else.
    create table session_answer (
      session_id uuid not null references live_session,
      person_id uuid not null references person,
      helped text not null,
      change text not null,
      made_at timestamptz not null default now(),
      primary key (session_id, person_id),
      check (helped <> '' or change <> '')
    );

    -- What a facilitator keeps for themselves.
    create table session_reflection (
      session_id uuid not null references live_session,
      person_id uuid not null references person,
      text text not null,
      version int not null default 1,
      changed_at timestamptz not null default now(),
      primary key (session_id, person_id)
    );
  `.execute(db)
}
