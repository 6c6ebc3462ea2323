import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Who was erased stays as an id without a name, so that what they wrote with others and the ledger keep their shape.
    alter table person add erased_at timestamptz check (erased_at is null or ended_on is not null);
    alter table student add erased_at timestamptz check (erased_at is null or ended_on is not null);

    -- What was erased, signed: the document is text, because its signature covers every character of it.
    create table erasure (
      id uuid primary key,
      person_id uuid references person,
      made_by uuid references person,
      made_at timestamptz not null default now(),
      document text not null,
      signature text not null
    );
    create unique index erasure_by_person on erasure (person_id);
    create index erasure_by_time on erasure (made_at desc);

    -- How long each kind is kept, where the district says otherwise than Weft does.
    create table retention_term (
      kind text primary key check (kind in ('people-left', 'students-left', 'roster-reports', 'sessions-over')),
      days int check (days between 1 and 36500),
      set_by uuid references person,
      set_at timestamptz not null default now()
    );
  `.execute(db)
}
