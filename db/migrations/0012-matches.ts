import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Two accounts that may be one person, found by a rule; what somebody decided, and what it takes to undo it.
    create table person_match (
      id uuid primary key,
      kept_id uuid not null references person,
      other_id uuid not null references person,
      rule text not null check (rule in ('came-back', 'by-hand', 'two-places', 'same-name')),
      found_at timestamptz not null default now(),
      decision text check (decision in ('one', 'two')),
      decided_by uuid references person,
      decided_at timestamptz,
      -- What joining changed, so that it can be taken back: ids and addresses, gone when either is erased.
      undo jsonb,
      check (kept_id <> other_id),
      check ((decision is null) = (decided_at is null)),
      unique (kept_id, other_id)
    );
    create index person_match_open on person_match (found_at) where decision is null;
    create index person_match_by_other on person_match (other_id);

    -- Another id under which the roster names someone, as somebody decided.
    create table person_alias (
      source_id text primary key,
      person_id uuid not null references person,
      match_id uuid not null unique references person_match
    );
    create index person_alias_by_person on person_alias (person_id);
  `.execute(db)
}
