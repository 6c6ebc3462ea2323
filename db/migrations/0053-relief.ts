import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Something that was asked of people and is not any more.
    create table relief (
      id uuid primary key,
      what text not null check (what <> ''),
      why text not null,
      place_id uuid not null references place,
      stopped_by uuid not null references person,
      stopped_on date not null,
      voice_id uuid references voice,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person
    );
    create index relief_by_day on relief (stopped_on desc, id) where deleted_at is null;
    create index relief_by_voice on relief (voice_id) where voice_id is not null;

    -- Hours a year that each one in a role gets back, and how many they were on that day.
    create table relief_hours (
      relief_id uuid not null references relief,
      role text not null,
      people int not null check (people > 0),
      hours numeric not null check (hours > 0 and hours <= 2000),
      primary key (relief_id, role)
    );

    -- What those say whom it frees.
    create table relief_word (
      relief_id uuid not null references relief,
      person_id uuid not null references person,
      says text not null check (says in ('gone', 'still-asked')),
      text text not null,
      said_at timestamptz not null default now(),
      primary key (relief_id, person_id)
    );
  `.execute(db)
}
