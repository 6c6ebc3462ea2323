import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What many cycles on one problem taught, as some who read them write it down: claims, each resting on cycles that it cites.
    create table synthesis (
      id uuid primary key,
      version int not null default 1,
      title text not null check (title <> ''),
      problem text not null default '',
      unknown text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      shared_at timestamptz,
      shared_by uuid references person,
      deleted_at timestamptz,
      deleted_by uuid references person,
      search tsvector generated always as (to_tsvector('simple', title || ' ' || problem || ' ' || unknown)) stored,
      check ((shared_at is null) = (shared_by is null)),
      check ((deleted_at is null) = (deleted_by is null))
    );
    create index synthesis_shared on synthesis (shared_at desc, id) where shared_at is not null and deleted_at is null;
    create index synthesis_by_search on synthesis using gin (search);

    -- Who writes it. Asked by one who does; an author once they said yes.
    create table synthesis_author (
      synthesis_id uuid not null references synthesis on delete cascade,
      person_id uuid not null references person,
      asked_by uuid references person,
      asked_at timestamptz not null default now(),
      joined_at timestamptz,
      primary key (synthesis_id, person_id)
    );
    create index synthesis_author_by_person on synthesis_author (person_id);

    create table synthesis_claim (
      id uuid primary key,
      synthesis_id uuid not null references synthesis on delete cascade,
      position int not null,
      text text not null check (text <> ''),
      search tsvector generated always as (to_tsvector('simple', text)) stored
    );
    create index synthesis_claim_of on synthesis_claim (synthesis_id, position);
    create index synthesis_claim_by_search on synthesis_claim using gin (search);

    -- For whom it worked in that cycle, and where it did not.
    create table synthesis_citation (
      claim_id uuid not null references synthesis_claim on delete cascade,
      cycle_id uuid not null references cycle on delete cascade,
      position int not null,
      for_whom text not null default '',
      not_for text not null default '',
      primary key (claim_id, cycle_id)
    );
    create index synthesis_citation_by_cycle on synthesis_citation (cycle_id);
  `.execute(db)
}
