import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { FORMS } from './0006-forms.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A form of inquiry is data: names in each language, and steps with what each asks for and cannot do without.
    create table inquiry_form (
      id uuid primary key,
      key text not null unique,
      position int not null,
      name jsonb not null,
      about jsonb not null,
      steps jsonb not null
    );

    create table cycle (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      form_id uuid not null references inquiry_form,
      carries_on_from uuid references cycle,
      step text,
      question text,
      students text,
      change text,
      prediction text,
      predicted_at timestamptz,
      prediction_changed_at timestamptz,
      saw text,
      matched text check (matched in ('yes', 'partly', 'no')),
      surprised text,
      learned text,
      decision text check (decision in ('adopt', 'adapt', 'abandon', 'go-on')),
      next_step text,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      tried_from date,
      closed_at timestamptz,
      shared_at timestamptz,
      shared_by uuid references person,
      deleted_at timestamptz,
      search tsvector generated always as (to_tsvector('simple',
        coalesce(question, '') || ' ' || coalesce(students, '') || ' ' || coalesce(change, '') || ' ' ||
        coalesce(prediction, '') || ' ' || coalesce(saw, '') || ' ' || coalesce(learned, ''))) stored,
      check ((prediction is null) = (predicted_at is null)),
      check ((shared_at is null) = (shared_by is null)),
      check ((step is null) = (closed_at is not null))
    );
    create index cycle_by_team on cycle (team_id, made_at) where deleted_at is null;
    create index cycle_by_search on cycle using gin (search) where shared_at is not null and deleted_at is null;
    create index cycle_by_shared on cycle (shared_at desc) where shared_at is not null and deleted_at is null;
    create unique index cycle_carried_on_once on cycle (carries_on_from) where deleted_at is null;

    create table cycle_measure (
      cycle_id uuid not null references cycle,
      measure_id uuid not null references measure,
      primary key (cycle_id, measure_id)
    );
    create index cycle_measure_by_measure on cycle_measure (measure_id);

    -- Shared with the cycle only where somebody ticked it.
    create table cycle_evidence (
      cycle_id uuid not null references cycle,
      evidence_item_id uuid not null references evidence_item,
      is_shared boolean not null default false,
      primary key (cycle_id, evidence_item_id)
    );
    create index cycle_evidence_by_item on cycle_evidence (evidence_item_id);

    -- A meeting about a cycle: its notes are the cycle's notes, the same rows, never a copy.
    create table cycle_meeting (
      cycle_id uuid not null references cycle,
      meeting_id uuid not null references meeting,
      primary key (cycle_id, meeting_id)
    );
    create index cycle_meeting_by_meeting on cycle_meeting (meeting_id);

    create table cycle_companion (
      cycle_id uuid not null references cycle,
      companion_id uuid not null references cycle check (companion_id <> cycle_id),
      offered_by uuid not null references person,
      offered_at timestamptz not null default now(),
      accepted_at timestamptz,
      primary key (cycle_id, companion_id)
    );
    create index cycle_companion_other on cycle_companion (companion_id);

    create table cycle_comment (
      id uuid primary key,
      cycle_id uuid not null references cycle,
      person_id uuid not null references person,
      text text not null check (text <> ''),
      made_at timestamptz not null default now(),
      deleted_at timestamptz
    );
    create index cycle_comment_by_cycle on cycle_comment (cycle_id, made_at);
  `.execute(db)
  for (const [position, { id, key, name, about, steps }] of FORMS.entries()) {
    const [names, abouts, data] = [name, about, steps].map((value) => JSON.stringify(value))
    await sql`insert into inquiry_form (id, key, position, name, about, steps)
      values (${id}, ${key}, ${position}, ${names}, ${abouts}, ${data})`.execute(db)
  }
}
