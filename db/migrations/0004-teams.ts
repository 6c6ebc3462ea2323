import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table team (
      id uuid primary key,
      version int not null default 1,
      name text not null check (name <> ''),
      purpose text not null default '',
      kind text not null check (kind in (
        'plc', 'grade-level', 'department', 'school-leadership', 'principal-learning', 'central-office', 'cabinet',
        'task-force', 'study-group')),
      level text not null check (level in ('classroom', 'school', 'middle', 'central', 'board')),
      place_id uuid not null references place,
      visibility text not null default 'team' check (visibility in ('team', 'teams', 'district')),
      -- What the roster suggested it from: its people may join without being asked.
      suggestion text unique,
      meets_on_day int check (meets_on_day between 1 and 7),
      meets_at time,
      made_by uuid references person,
      made_at timestamptz not null default now(),
      ended_at timestamptz,
      search tsvector generated always as (to_tsvector('simple', name || ' ' || purpose)) stored
    );
    create index team_by_place on team (place_id) where ended_at is null;
    create index team_by_search on team using gin (search);

    create table team_member (
      team_id uuid not null references team,
      person_id uuid not null references person,
      part text not null check (part in ('facilitator', 'member', 'guest')),
      since timestamptz not null default now(),
      until timestamptz,
      primary key (team_id, person_id, since)
    );
    create unique index team_member_now on team_member (person_id, team_id) where until is null;
    create index team_member_by_team on team_member (team_id) where until is null;

    create table team_invitation (
      id uuid primary key,
      team_id uuid not null references team,
      person_id uuid not null references person,
      part text not null check (part in ('facilitator', 'member', 'guest')),
      message text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      answered_at timestamptz,
      accepted boolean,
      check ((answered_at is null) = (accepted is null))
    );
    create unique index team_invitation_open on team_invitation (team_id, person_id) where answered_at is null;
    create index team_invitation_by_person on team_invitation (person_id) where answered_at is null;

    -- Visibility 'teams': whom the team lets see its page.
    create table team_shown_to (
      team_id uuid not null references team,
      other_team_id uuid not null references team check (other_team_id <> team_id),
      primary key (team_id, other_team_id)
    );
    create index team_shown_to_other on team_shown_to (other_team_id);

    create table meeting (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      held_on date not null,
      minutes int not null default 45 check (minutes between 5 and 480),
      began_at timestamptz not null default now(),
      ended_at timestamptz,
      made_by uuid not null references person
    );
    create index meeting_by_team on meeting (team_id, held_on desc, id desc);
    create unique index meeting_one_open on meeting (team_id) where ended_at is null;

    create table meeting_attendance (
      meeting_id uuid not null references meeting,
      person_id uuid not null references person,
      primary key (meeting_id, person_id)
    );

    create table meeting_note (
      id uuid primary key,
      version int not null default 1,
      meeting_id uuid not null references meeting,
      kind text not null check (kind in ('looked-at', 'saw', 'try')),
      text text not null default '',
      url text check (url ~ '^https?://'),
      file_id uuid references file,
      person_id uuid references person,
      by_on date,
      -- What someone would try is tried, or let go; until then it is open.
      done_at timestamptz,
      let_go_at timestamptz check (done_at is null or let_go_at is null),
      came_of_it text,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      check (text <> '' or url is not null or file_id is not null)
    );
    create index meeting_note_by_meeting on meeting_note (meeting_id, id);
    create index meeting_note_by_file on meeting_note (file_id) where file_id is not null;
    create index meeting_note_to_try on meeting_note (person_id)
      where kind = 'try' and done_at is null and let_go_at is null and deleted_at is null;
  `.execute(db)
}
