import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table place (
      id uuid primary key,
      version int not null default 1,
      parent_id uuid references place,
      kind text not null check (kind in ('district', 'school', 'department', 'grade')),
      name text not null check (name <> ''),
      identifier text,
      source_id text unique,
      ended_on date
    );
    create index place_by_parent on place (parent_id);

    create table person (
      id uuid primary key,
      version int not null default 1,
      given_name text not null,
      family_name text not null,
      email text check (email = lower(email)),
      username text check (username = lower(username)),
      locale text check (locale in ('en', 'es')),
      source_id text unique,
      ended_on date,
      -- Whoever an administrator ended stays so, whatever the roster says.
      ended_by_roster boolean not null default false check (not ended_by_roster or ended_on is not null),
      -- Found with or without accents: whoever types "perez" means Pérez.
      search tsvector generated always as (to_tsvector('simple', translate(given_name || ' ' || family_name,
        'ÁÀÂÄÃÅÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÑÇáàâäãåéèêëíìîïóòôöõúùûüñç', 'AAAAAAEEEEIIIIOOOOOUUUUNCaaaaaaeeeeiiiiooooouuuunc'))) stored
    );
    create unique index person_by_email on person (email) where ended_on is null;
    create unique index person_by_username on person (username) where ended_on is null;
    create index person_by_name on person (family_name, given_name, id);
    create index person_by_search on person using gin (search);

    create table role_held (
      id uuid primary key,
      person_id uuid not null references person,
      role text not null check (role in (
        'teacher', 'teacher-leader', 'coach', 'paraeducator', 'assistant-principal', 'principal', 'principal-supervisor',
        'central-office-leader', 'superintendent', 'board-member', 'support-staff', 'partner')),
      place_id uuid not null references place,
      from_on date not null,
      until_on date check (until_on >= from_on),
      source_id text unique
    );
    create index role_held_by_person on role_held (person_id);
    create index role_held_by_place on role_held (place_id, role);

    create table role_name (
      role text primary key,
      en text not null check (en <> ''),
      es text not null check (es <> '')
    );

    -- Titles never grant: the right to administer or to keep the roster is held by itself, for a place and a term.
    create table right_held (
      id uuid primary key,
      person_id uuid not null references person,
      kind text not null check (kind in ('administer', 'roster')),
      place_id uuid not null references place,
      from_on date not null,
      until_on date check (until_on >= from_on),
      granted_by uuid references person,
      ended_at timestamptz,
      ended_by uuid references person
    );
    create index right_held_by_person on right_held (person_id);

    create table password (
      person_id uuid primary key references person,
      hash text not null,
      set_at timestamptz not null default now()
    );

    create table session (
      id uuid primary key,
      token_sha256 bytea not null unique,
      person_id uuid not null references person,
      device text not null,
      began_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      ended_at timestamptz
    );
    create index session_by_person on session (person_id) where ended_at is null;

    create table invitation (
      id uuid primary key,
      person_id uuid not null references person,
      token_sha256 bytea not null unique,
      code_sha256 bytea not null unique,
      made_by uuid references person,
      made_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index invitation_by_person on invitation (person_id, made_at);

    create table api_token (
      id uuid primary key,
      token_sha256 bytea not null unique,
      person_id uuid not null references person,
      name text not null check (name <> ''),
      made_at timestamptz not null default now(),
      expires_at timestamptz not null,
      ended_at timestamptz
    );

    -- Who signs the agreement for the district and for the association, as an administrator named them.
    create table representative (
      id uuid primary key,
      person_id uuid not null references person,
      on_behalf_of text not null check (on_behalf_of in ('district', 'association')),
      named_by uuid not null references person,
      named_at timestamptz not null default now(),
      ended_at timestamptz
    );
    create unique index representative_in_force on representative (person_id, on_behalf_of) where ended_at is null;

    create table agreement_acceptance (
      id uuid primary key,
      version int not null,
      on_behalf_of text not null check (on_behalf_of in ('district', 'association', 'self')),
      person_id uuid not null references person,
      accepted_at timestamptz not null default now(),
      unique (version, on_behalf_of, person_id)
    );
  `.execute(db)
}
