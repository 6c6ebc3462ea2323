import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A team writes to another team, or to one person, and they answer: how a connection begins, and how help is asked for.
    create table hello (
      id uuid primary key,
      team_id uuid not null references team,
      other_id uuid references team,
      person_id uuid references person,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      check (num_nonnulls(other_id, person_id) = 1),
      check (team_id <> other_id)
    );
    create unique index hello_once on hello (least(team_id, other_id), greatest(team_id, other_id)) where other_id is not null;
    create unique index hello_person_once on hello (team_id, person_id) where person_id is not null;
    create index hello_by_other on hello (other_id) where other_id is not null;
    create index hello_by_person on hello (person_id) where person_id is not null;
    create table hello_word (
      id uuid primary key,
      hello_id uuid not null references hello,
      text text not null check (text <> ''),
      -- The cycle that asks for help: read by whoever may read that.
      cycle_id uuid references cycle on delete set null,
      made_by uuid not null references person,
      made_at timestamptz not null default now()
    );
    create index hello_word_of on hello_word (hello_id, id);
    create index hello_word_by_cycle on hello_word (cycle_id) where cycle_id is not null;
    create table connection_let_be (
      team_id uuid not null references team,
      other_id uuid not null references team,
      by_id uuid not null references person,
      at timestamptz not null default now(),
      primary key (team_id, other_id)
    );
    -- Someone who may be asked about a practice, by their own word.
    create table helper (
      practice_id uuid not null references practice,
      person_id uuid not null references person,
      text text not null default '',
      since timestamptz not null default now(),
      primary key (practice_id, person_id)
    );
    create index helper_by_person on helper (person_id);
  `.execute(db)
}
