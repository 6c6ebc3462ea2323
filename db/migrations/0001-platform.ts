import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table district (
      id uuid primary key,
      only_one boolean not null default true unique check (only_one),
      version int not null default 1,
      name text not null check (name <> ''),
      time_zone text not null,
      locale text not null check (locale in ('en', 'es')),
      school_year_begins text not null check (school_year_begins ~ '^[01][0-9]-[0-3][0-9]$'),
      contract_from time not null,
      contract_until time not null check (contract_until > contract_from),
      non_contract_days date[] not null default '{}',
      student_k int not null default 10 check (student_k >= 5),
      survey_k int not null default 5 check (survey_k >= 5),
      is_demo boolean not null default false
    );

    -- Every act, in the transaction of what it changed. Ids and a verb, no text and no names: erasure never breaks history.
    create table event (
      id uuid primary key,
      at timestamptz not null default now(),
      transaction_id xid8 not null default pg_current_xact_id(),
      actor_id uuid,
      verb text not null,
      object_kind text not null,
      object_id uuid not null,
      team_id uuid,
      place_id uuid,
      with_ids uuid[] not null default '{}'
    );
    create index event_by_object on event (object_id, at);
    create index event_by_transaction on event (transaction_id, id);

    create table event_position (
      position bigint primary key,
      event_id uuid not null unique references event
    );

    create table event_seal (
      number bigint primary key,
      from_position bigint not null unique,
      to_position bigint not null unique check (to_position >= from_position),
      count bigint not null check (count = to_position - from_position + 1),
      sha256 bytea not null,
      -- Every event of an earlier transaction is at or before this seal.
      below_transaction xid8 not null,
      sealed_at timestamptz not null default now()
    );

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
    end $$;
    create trigger event_is_append_only before update or delete or truncate on event
      for each statement execute function refuse_change();
    create trigger event_position_is_append_only before update or delete or truncate on event_position
      for each statement execute function refuse_change();
    create trigger event_seal_is_append_only before update or delete or truncate on event_seal
      for each statement execute function refuse_change();

    -- A retried request gets the reply of the first: the row is written in the transaction of what it made.
    create table idempotent_reply (
      actor_id uuid not null,
      key text not null check (length(key) between 8 and 100),
      route text not null,
      request_sha256 bytea not null,
      reply jsonb not null,
      made_at timestamptz not null default now(),
      primary key (actor_id, key)
    );

    -- Attempts at a secret (a password, a code), counted apart from the transaction that refuses.
    create table attempt (
      id uuid primary key,
      what text not null,
      subject text not null,
      at timestamptz not null default now()
    );
    create index attempt_by_subject on attempt (what, subject, at);

    create table file (
      id uuid primary key,
      sha256 bytea not null,
      media_type text not null check (media_type in ('image/webp')),
      bytes int not null check (bytes > 0),
      width int not null check (width > 0),
      height int not null check (height > 0),
      made_by uuid not null,
      made_at timestamptz not null default now()
    );
    create index file_by_content on file (sha256);
  `.execute(db)
}
