import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice (
      person_id uuid not null references person,
      event_id uuid not null references event,
      made_at timestamptz not null default now(),
      read_at timestamptz,
      mailed_at timestamptz,
      primary key (person_id, event_id)
    );
    create index notice_unread on notice (person_id, made_at desc) where read_at is null;

    -- How far a reader of the ledger has come.
    create table ledger_reader (
      name text primary key,
      position bigint not null default 0
    );
  `.execute(db)
}
