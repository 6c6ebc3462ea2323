import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- People around a practice or around a problem, across schools and levels.
    create table community (
      id uuid primary key,
      version int not null default 1,
      name text not null check (name <> ''),
      purpose text not null default '',
      practice_id uuid references practice,
      problem text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      search tsvector generated always as (to_tsvector('simple', name || ' ' || purpose || ' ' || problem)) stored,
      check (practice_id is not null or problem <> ''),
      check ((deleted_at is null) = (deleted_by is null))
    );
    create index community_by_practice on community (practice_id) where practice_id is not null and deleted_at is null;
    create index community_by_search on community using gin (search);

    -- How close someone is, by their own word: doing it, considering it, kept informed. Whoever is in it has every right from the first day.
    create table community_member (
      community_id uuid not null references community,
      person_id uuid not null references person,
      circle text not null check (circle in ('doing', 'considering', 'informed')),
      -- Hears of each new post. Quiet unless one says so.
      follows boolean not null default false,
      -- Would like somebody beside them, or gladly sits beside somebody.
      beside text check (beside in ('novice', 'veteran')),
      beside_text text not null default '',
      since timestamptz not null default now(),
      until timestamptz,
      primary key (community_id, person_id)
    );
    create index community_member_by_person on community_member (person_id) where until is null;

    create table community_post (
      id uuid primary key,
      version int not null default 1,
      community_id uuid not null references community,
      -- The post that this one answers.
      of_id uuid references community_post,
      is_question boolean not null default false,
      -- The answer that helped, as whoever asked says.
      helped_id uuid references community_post,
      text text not null check (text <> ''),
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      check (of_id is null or not is_question),
      check (helped_id is null or is_question),
      check ((deleted_at is null) = (deleted_by is null))
    );
    create index community_post_latest on community_post (community_id, id desc) where of_id is null and deleted_at is null;
    create index community_post_answers on community_post (of_id, id) where of_id is not null and deleted_at is null;
    create index community_post_removed on community_post (deleted_at) where deleted_at is not null;
    create index community_post_by_maker on community_post (made_by);

    create table community_post_file (
      post_id uuid not null references community_post on delete cascade,
      file_id uuid not null references file,
      position int not null,
      says text not null default '',
      primary key (post_id, file_id)
    );
    create index community_post_file_by_file on community_post_file (file_id);

    create table community_mention (
      post_id uuid not null references community_post on delete cascade,
      person_id uuid not null references person,
      primary key (post_id, person_id)
    );

    -- A day to come together, a visit that someone offers, a visit that someone asks for.
    create table gathering (
      id uuid primary key,
      version int not null default 1,
      community_id uuid not null references community,
      kind text not null check (kind in ('event', 'offer', 'request')),
      title text not null check (title <> ''),
      text text not null default '',
      place text not null default '',
      begins_at timestamptz,
      minutes int not null default 60 check (minutes between 5 and 1440),
      -- Who opens the door: of a visit that is asked for, whoever takes it up.
      host_id uuid references person,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      check (kind <> 'event' or begins_at is not null),
      check ((deleted_at is null) = (deleted_by is null))
    );
    create index gathering_of_community on gathering (community_id, begins_at) where deleted_at is null;

    create table gathering_guest (
      gathering_id uuid not null references gathering on delete cascade,
      person_id uuid not null references person,
      says text not null default '',
      said_at timestamptz not null default now(),
      primary key (gathering_id, person_id)
    );
    create index gathering_guest_by_person on gathering_guest (person_id);

    -- A novice beside a veteran: one asks, the other says yes or lets it be.
    create table pairing (
      id uuid primary key,
      community_id uuid not null references community,
      asked_by uuid not null references person,
      asked_id uuid not null references person,
      text text not null default '',
      asked_at timestamptz not null default now(),
      answered_at timestamptz,
      accepted boolean,
      answer text not null default '',
      ended_at timestamptz,
      check (asked_by <> asked_id),
      check ((answered_at is null) = (accepted is null))
    );
    create unique index pairing_open on pairing (community_id, least(asked_by, asked_id), greatest(asked_by, asked_id))
      where ended_at is null and accepted is not false;
  `.execute(db)
}
