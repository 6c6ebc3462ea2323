import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A question, idea, obstacle or request, or a word that something should stop; where it stands now, and since when.
    -- Its id is random and no moment is kept, only a day: neither order nor time says who wrote it.
    create table voice (
      id uuid primary key,
      kind text not null check (kind in ('question', 'idea', 'obstacle', 'request', 'stop')),
      text text not null check (text <> ''),
      in_confidence boolean not null,
      -- Nobody, where it is in confidence.
      written_by uuid references person,
      level text not null check (level in ('school', 'middle', 'central', 'board')),
      to_place_id uuid references place,
      to_person_id uuid references person,
      -- Whether its writer lets every colleague read it, without a name, once it is answered.
      may_show boolean not null default false,
      -- What is in confidence comes with the post of the next day.
      arrives_on date not null,
      is_announced boolean not null default true,
      merged_into_id uuid references voice check (merged_into_id <> id),
      withdrawn_on date,
      check (in_confidence = (written_by is null)),
      check (num_nonnulls(to_place_id, to_person_id) = 1)
    );
    create index voice_by_place on voice (to_place_id, level) where to_place_id is not null;
    create index voice_by_person on voice (to_person_id) where to_person_id is not null;
    create index voice_by_writer on voice (written_by) where written_by is not null;
    create index voice_merged on voice (merged_into_id) where merged_into_id is not null;
    create index voice_by_day on voice (arrives_on);
    comment on table voice is 'in no order';

    -- Whom the answer to a voice in confidence goes to. Read for that person alone.
    create table voice_confidence (
      voice_id uuid primary key references voice,
      person_id uuid not null references person
    );
    create index voice_confidence_by_person on voice_confidence (person_id);
    comment on table voice_confidence is 'in no order';

    -- What became of it. What its writer adds in confidence has a day and no name.
    create table voice_step (
      id uuid primary key,
      voice_id uuid not null references voice,
      kind text not null check (kind in ('passed', 'paused', 'asked', 'answered', 'invited', 'added')),
      text text not null check (text <> ''),
      by_id uuid references person,
      arrives_on date not null,
      at timestamptz,
      outcome text check (outcome in ('yes', 'partly', 'no', 'answer')),
      until_on date,
      to_place_id uuid references place,
      to_level text,
      to_person_id uuid references person,
      is_announced boolean not null default true,
      check ((kind = 'answered') = (outcome is not null)),
      check ((kind = 'paused') = (until_on is not null)),
      check ((kind = 'passed') = (num_nonnulls(to_place_id, to_person_id) = 1)),
      check (kind = 'added' or by_id is not null)
    );
    create index voice_step_by_voice on voice_step (voice_id);
    create index voice_step_by_person on voice_step (by_id) where kind = 'passed';
    comment on table voice_step is 'in no order';

    -- Who said, by name, that they would work on it together.
    create table voice_joined (
      voice_id uuid not null references voice,
      person_id uuid not null references person,
      primary key (voice_id, person_id)
    );

    -- Decisions that a voice led to.
    create table decision_voice (
      decision_id uuid not null references decision,
      voice_id uuid not null references voice,
      linked_by uuid not null references person,
      primary key (decision_id, voice_id)
    );
    create index decision_voice_by_voice on decision_voice (voice_id);
  `.execute(db)
}
