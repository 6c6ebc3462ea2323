import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A teacher's own word that a class of theirs had the chance to do a task. Nobody else says it, and nobody is shown who did.
    create table task_offer (
      task_id uuid not null,
      class_id uuid not null references class,
      school_year int not null,
      rubric_id uuid not null references rubric_map,
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      primary key (rubric_id, task_id, school_year, class_id)
    );
    create index task_offer_by_class on task_offer (class_id);
    create index task_offer_by_person on task_offer (made_by);

    -- What was counted one night, as it may be told: of everyone, or by the groups of a category. It stands until enough has changed that the
    -- difference gives nobody away, and each category waits for itself.
    create table task_reach (
      task_id uuid not null,
      school_year int not null,
      category text not null,
      number int not null check (number > 0),
      rubric_id uuid not null references rubric_map,
      k int not null check (k > 0),
      -- The classes that had offered it by then: the next count is held against them. They never leave the server.
      classes uuid[] not null,
      -- Only what may be told; null where nothing may.
      shown jsonb,
      counted_at timestamptz not null default now(),
      primary key (rubric_id, task_id, school_year, category, number)
    );
  `.execute(db)
}
