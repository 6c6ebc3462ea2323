import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a rubric asks of a graduate, followed back through the grades. It has versions of its own: a task found in grade 6 makes no new rubric.
    create table rubric_map (
      rubric_id uuid primary key references rubric,
      -- Its latest published version; 0 while it is only being written.
      version int not null default 0 check (version >= 0),
      draft jsonb,
      draft_version int not null default 1,
      check (version > 0 or draft is not null)
    );

    -- As it was published: never changed, only followed by the next. It stays tied to the version of the rubric whose criteria it follows.
    create table rubric_map_version (
      rubric_id uuid not null references rubric_map,
      number int not null check (number > 0),
      rubric_number int not null,
      -- [{ grade, rubricId }], from the latest grade to the earliest
      grades jsonb not null,
      -- [{ criterionId, grade, text }]
      looks jsonb not null,
      -- [{ id, grade, name, about, criterionIds }]; a task keeps its id from version to version
      tasks jsonb not null,
      said text not null default '',
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      primary key (rubric_id, number),
      foreign key (rubric_id, rubric_number) references rubric_version (rubric_id, number)
    );
    create index rubric_map_version_by_rubric on rubric_map_version (rubric_id, rubric_number);
    create trigger rubric_map_version_is_never_changed before update or delete or truncate on rubric_map_version
      for each statement execute function refuse_change();
  `.execute(db)
}
