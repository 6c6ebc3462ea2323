import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { LIBRARY } from './protocols/library.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A way of looking together is data: the library’s own (by key), or a team’s copy that it changed.
    create table protocol (
      id uuid primary key,
      key text unique,
      position int not null default 0,
      team_id uuid references team,
      copied_from uuid references protocol,
      copied_number int,
      number int not null default 1,
      made_by uuid references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz,
      deleted_by uuid references person,
      check ((key is null) = (team_id is not null)),
      check ((team_id is null) = (made_by is null)),
      check ((copied_from is null) = (copied_number is null))
    );
    create index protocol_by_team on protocol (team_id) where team_id is not null;

    -- Names and words in each language, what it is for, steps with their minutes. Never changed: the next version follows.
    create table protocol_version (
      protocol_id uuid not null references protocol,
      number int not null check (number > 0),
      body jsonb not null check (jsonb_typeof(body) = 'object'),
      said text not null default '',
      made_by uuid references person,
      made_at timestamptz not null default now(),
      primary key (protocol_id, number)
    );
    create trigger protocol_version_is_never_changed before update or truncate on protocol_version
      for each statement execute function refuse_change();
    alter table protocol add foreign key (copied_from, copied_number) references protocol_version (protocol_id, number);
  `.execute(db)
  for (const [position, { id, key, ...body }] of LIBRARY.entries()) {
    await sql`insert into protocol (id, key, position) values (${id}, ${key}, ${position})`.execute(db)
    await sql`insert into protocol_version (protocol_id, number, body) values (${id}, 1, ${JSON.stringify(body)})`.execute(db)
  }
}
