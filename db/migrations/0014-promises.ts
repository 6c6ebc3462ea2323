import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What somebody said they would do for a team or for those who work at a place. It binds whoever makes it, and nobody else.
    create table promise (
      id uuid primary key,
      version int not null default 1,
      made_by uuid not null references person,
      team_id uuid references team,
      place_id uuid references place,
      kind text not null check (kind in ('time', 'money', 'expertise', 'relief', 'answer', 'other')),
      what text not null check (what <> ''),
      -- Hours of time or relief, or the district's money.
      amount numeric check (amount > 0),
      by_on date,
      -- What it was promised about, where that is a thing of Weft: a practice, a result, a question.
      about_kind text,
      about_id uuid,
      -- Whether every colleague may read it, or only those it was made to.
      is_open boolean not null default false,
      made_at timestamptz not null default now(),
      check (num_nonnulls(team_id, place_id) = 1),
      check (amount is null or kind in ('time', 'money', 'relief')),
      check ((about_kind is null) = (about_id is null))
    );
    create index promise_by_maker on promise (made_by, made_at);
    create index promise_by_team on promise (team_id, made_at) where team_id is not null;
    create index promise_by_place on promise (place_id, made_at) where place_id is not null;
    create index promise_by_about on promise (about_id) where about_id is not null;

    -- What became of it, in the maker's words, latest last: a promise is kept, or it is explained; it never just lapses.
    create table promise_word (
      id uuid primary key,
      promise_id uuid not null references promise,
      says text not null check (says in ('kept', 'moved', 'explained')),
      text text not null,
      by_on date,
      said_at timestamptz not null default now(),
      check (says = 'kept' or text <> ''),
      check ((says = 'moved') = (by_on is not null))
    );
    create index promise_word_by_promise on promise_word (promise_id, said_at, id);

    -- What those it was made to say.
    create table promise_answer (
      promise_id uuid not null references promise,
      person_id uuid not null references person,
      says text not null check (says in ('kept', 'not-yet')),
      text text not null,
      said_at timestamptz not null default now(),
      primary key (promise_id, person_id)
    );

    create table decision (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      title text not null check (title <> ''),
      decided text not null,
      reasons text not null,
      alternatives text not null,
      decided_on date not null,
      look_again_on date check (look_again_on > decided_on),
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      published_at timestamptz,
      deleted_at timestamptz,
      check (published_at is null or (decided <> '' and reasons <> '')),
      search tsvector generated always as (to_tsvector('simple', title || ' ' || decided || ' ' || reasons || ' ' || alternatives)) stored
    );
    create index decision_by_team on decision (team_id, decided_on) where deleted_at is null;
    create index decision_by_published on decision (decided_on desc, id) where published_at is not null and deleted_at is null;
    create index decision_by_search on decision using gin (search) where published_at is not null and deleted_at is null;

    -- Who saw it otherwise, and why. Where it stands without a name, none is kept.
    create table decision_dissent (
      id uuid primary key,
      decision_id uuid not null references decision,
      text text not null check (text <> ''),
      person_id uuid references person
    );
    create index decision_dissent_by_decision on decision_dissent (decision_id, id);

    -- What was seen when it was looked at again.
    create table decision_look (
      id uuid primary key,
      decision_id uuid not null references decision,
      outcome text not null check (outcome in ('stands', 'changed', 'ended')),
      text text not null check (text <> ''),
      look_again_on date,
      looked_by uuid not null references person,
      looked_at timestamptz not null default now()
    );
    create index decision_look_by_decision on decision_look (decision_id, looked_at, id);
  `.execute(db)
}
