import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A page that a practice's people choose to show. Nothing of it is counted.
    create table story (
      id uuid primary key,
      version int not null default 1,
      practice_id uuid not null references practice,
      title text not null check (title <> ''),
      what text not null default '',
      for_whom text not null default '',
      happened text not null default '',
      failed text not null default '',
      ask text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      shown_at timestamptz,
      shown_by uuid references person,
      deleted_at timestamptz,
      deleted_by uuid references person,
      check ((shown_at is null) = (shown_by is null)),
      check ((deleted_at is null) = (deleted_by is null))
    );
    create index story_of on story (practice_id) where deleted_at is null;
    create index story_shown on story (shown_at desc, id) where shown_at is not null and deleted_at is null;
    create table story_file (
      story_id uuid not null references story on delete cascade,
      file_id uuid not null references file,
      position int not null,
      says text not null default '',
      primary key (story_id, file_id)
    );
    create index story_file_by_file on story_file (file_id);

    -- Stories that someone puts side by side, in their order, with why.
    create table showcase (
      id uuid primary key,
      version int not null default 1,
      title text not null check (title <> ''),
      text text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      shown_at timestamptz,
      deleted_at timestamptz,
      deleted_by uuid references person,
      check ((deleted_at is null) = (deleted_by is null))
    );
    create table showcase_story (
      showcase_id uuid not null references showcase on delete cascade,
      story_id uuid not null references story on delete cascade,
      position int not null,
      primary key (showcase_id, story_id)
    );
    create index showcase_story_by_story on showcase_story (story_id);
  `.execute(db)
}
