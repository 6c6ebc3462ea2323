import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What day it is where the district is: roles and rights change at its midnight, not at that of the server.
    create function district_day() returns date language sql stable parallel safe as $$
      select coalesce((select (now() at time zone d.time_zone)::date from district d), current_date)
    $$;

    alter table district
      add session_idle_days int not null default 14 check (session_idle_days between 1 and 90),
      add session_longest_days int not null default 90 check (session_longest_days between session_idle_days and 365);

    -- On a computer that others use a session is short. Whoever did something weighty proved lately that it is them.
    alter table session
      add is_shared boolean not null default false,
      add proved_at timestamptz not null default now();

    create table passkey (
      id uuid primary key,
      person_id uuid not null references person,
      credential_id text not null unique,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null default '{}',
      name text not null check (name <> ''),
      made_at timestamptz not null default now(),
      used_at timestamptz
    );
    create index passkey_by_person on passkey (person_id);

    -- A question that a passkey answers once, and soon.
    create table passkey_challenge (
      sha256 bytea primary key,
      purpose text not null check (purpose in ('add', 'sign-in', 'prove')),
      person_id uuid references person,
      expires_at timestamptz not null,
      check ((purpose = 'sign-in') = (person_id is null))
    );

    -- The link in a letter is made as the letter goes out, so that no waiting job holds it. A reset has no other way in.
    alter table invitation
      add kind text not null default 'invitation' check (kind in ('invitation', 'reset')),
      add letter_sha256 bytea unique,
      alter token_sha256 drop not null,
      alter code_sha256 drop not null,
      add check (kind = 'reset' or (token_sha256 is not null and code_sha256 is not null));
  `.execute(db)
}
