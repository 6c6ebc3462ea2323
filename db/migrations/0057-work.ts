import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Beside pictures: text, sound and moving pictures. Every kind is named here, and nothing else is ever served.
    alter table file drop constraint file_media_type_check;
    alter table file add constraint file_media_type_check check (media_type in
      ('image/webp', 'text/plain', 'audio/mp4', 'audio/mpeg', 'audio/wav', 'audio/webm', 'video/mp4', 'video/webm'));
    alter table file alter column width drop not null, alter column height drop not null;
    alter table file add check ((width is null) = (height is null));
    alter table file add check ((media_type = 'image/webp') = (width is not null));

    -- What somebody is sending, part by part. Its bytes lie in a file of its own until it was looked into; then both are gone.
    create table upload (
      id uuid primary key,
      made_by uuid not null references person,
      bytes bigint not null check (bytes > 0),
      received bigint not null default 0 check (received between 0 and bytes),
      begun_at timestamptz not null default now()
    );
    create index upload_by_person on upload (made_by);
    create index upload_by_age on upload (begun_at);

    -- A piece of a student's work, which a team holds: no student is named anywhere.
    create table work_piece (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      title text not null,
      about text not null,
      -- Known once it was looked into.
      kind text check (kind in ('image', 'pdf', 'text', 'audio', 'video')),
      state text not null check (state in ('waiting', 'ready', 'refused')),
      -- Why it was not taken.
      problem text,
      -- Since when it is being looked into: a server that died doing so is not waited for.
      looked_into_at timestamptz,
      purpose text not null check (purpose in ('look', 'score', 'example')),
      -- How far its owner lets it travel, and who said so.
      permission text not null check (permission in ('not-asked', 'team', 'district')),
      permission_by text check (permission_by in ('student', 'family', 'both')),
      -- Whether somebody looked and saw no name and no face in it.
      is_cleared boolean not null,
      keep_until date not null,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      -- Its days are over: nothing of it is kept but that it was there, since scores and notes may point at it.
      gone_at timestamptz,
      check ((state = 'refused') = (problem is not null)),
      check (state <> 'ready' or kind is not null),
      check ((permission = 'not-asked') = (permission_by is null))
    );
    create index work_piece_by_team on work_piece (team_id, id desc) where deleted_at is null and gone_at is null;
    create index work_piece_waiting on work_piece (id) where state = 'waiting';
    create index work_piece_by_term on work_piece (keep_until) where gone_at is null;

    -- What a piece consists of, in order: sheets, or one text, recording or film.
    create table work_page (
      piece_id uuid not null references work_piece,
      number int not null check (number > 0),
      file_id uuid not null references file,
      primary key (piece_id, number)
    );
    create index work_page_by_file on work_page (file_id);

    -- What a piece will be made of, while it waits to be looked into.
    create table work_arriving (
      piece_id uuid not null references work_piece,
      number int not null check (number > 0),
      upload_id uuid not null unique references upload,
      primary key (piece_id, number)
    );

    -- Shown beyond its team: to another team, or within a session or a scoring, whose own people then see it there.
    create table work_share (
      id uuid primary key,
      piece_id uuid not null references work_piece,
      with_kind text not null check (with_kind in ('team', 'session', 'scoring')),
      with_id uuid not null,
      -- What it is called, as it was then.
      label text not null,
      shared_by uuid not null references person,
      shared_at timestamptz not null default now(),
      ended_at timestamptz
    );
    create unique index work_share_once on work_share (piece_id, with_kind, with_id) where ended_at is null;
    create index work_share_by_reader on work_share (with_kind, with_id) where ended_at is null;

    alter table retention_term drop constraint retention_term_kind_check;
    alter table retention_term add constraint retention_term_kind_check
      check (kind in ('people-left', 'students-left', 'roster-reports', 'sessions-over', 'student-work'));
  `.execute(db)
}
