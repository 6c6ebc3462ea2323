import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What someone who leads got wrong and learned from it, or a question that they have no answer to.
    create table learning_told (
      id uuid primary key,
      version int not null default 1,
      person_id uuid not null references person,
      kind text not null check (kind in ('learned', 'question')),
      text text not null check (text <> ''),
      learned text not null,
      told_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      check ((kind = 'learned') = (learned <> ''))
    );
    create index learning_told_by_day on learning_told (told_at desc, id) where deleted_at is null;

    create table learning_reply (
      id uuid primary key,
      told_id uuid not null references learning_told,
      person_id uuid not null references person,
      text text not null check (text <> ''),
      replied_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person
    );
    create index learning_reply_by_told on learning_reply (told_id, replied_at, id) where deleted_at is null;
  `.execute(db)
}
