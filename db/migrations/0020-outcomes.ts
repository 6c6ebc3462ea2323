import { sql } from 'kysely'
import type { Kysely } from 'kysely'

const FIRST_YEAR = 2016
const LAST_YEAR = 2040
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The number by which a district itself knows a student: what vendors of assessments write.
    alter table student add column identifier text;
    create index student_by_identifier on student (identifier);

    -- What is known of students, or of places where only their values are published.
    create table outcome_measure (
      id uuid primary key,
      name text not null check (name <> ''),
      about text not null check (about in ('students', 'places')),
      definition text not null default '',
      unit text not null default '',
      direction text not null default 'up' check (direction in ('up', 'down', 'none')),
      lowest numeric,
      highest numeric check (highest >= lowest),
      -- From this value on a student has met what was set; the share of those who have is then told, not a mean.
      met_from numeric,
      made_at timestamptz not null default now()
    );
    create unique index outcome_measure_by_name on outcome_measure (about, lower(name));

    create table outcome_window (
      id uuid primary key,
      school_year int not null check (school_year between 1950 and 2100),
      name text not null default '',
      -- The last day of it that a file named.
      until_on date,
      unique (school_year, name)
    );

    -- One measure in one window. The version counts what changed its results: what was published of it stays until then.
    create table outcome_sitting (
      number int primary key,
      measure_id uuid not null references outcome_measure,
      window_id uuid not null references outcome_window,
      version int not null default 1,
      unique (measure_id, window_id)
    );

    -- Number 0 is everyone. Within a category a student is in one group, so that groups add up to everyone.
    create table student_group (
      number int primary key,
      category text not null,
      value text not null,
      definition text not null default '',
      unique (category, value)
    );
    insert into student_group values (0, 'everyone', 'everyone', '');

    -- Where and as what a student was counted when a result was given, kept as it was then: every such set once.
    create table outcome_cohort (
      number int primary key,
      place_id uuid not null references place,
      groups int[] not null,
      unique (place_id, groups)
    );

    -- Millions of rows: small keys, no reference that would be looked up for each. What they name is never deleted.
    create table outcome_result (
      school_year int not null,
      sitting int not null,
      cohort int not null,
      student_id uuid not null,
      value numeric not null,
      primary key (school_year, sitting, student_id)
    ) partition by range (school_year);

    create table outcome_rollup (
      sitting int not null references outcome_sitting,
      group_number int not null references student_group,
      place_id uuid not null references place,
      n int not null check (n > 0),
      sum numeric not null,
      sum_of_squares numeric not null,
      met int check (met between 0 and n),
      primary key (sitting, group_number, place_id)
    );

    -- One published value a place: of a district elsewhere, or of a place of ours.
    create table outcome_place_value (
      sitting int not null references outcome_sitting,
      code text not null,
      name text not null,
      place_id uuid references place,
      value numeric not null,
      n int check (n > 0),
      primary key (sitting, code)
    );

    create table outcome_mapping (
      id uuid primary key,
      name text not null check (name <> ''),
      -- The columns it was made for, in order: a file with the same ones finds it again.
      columns text[] not null unique,
      mapping jsonb not null,
      saved_by uuid references person,
      saved_at timestamptz not null default now()
    );

    create table outcome_import (
      id uuid primary key,
      upload_id uuid,
      file_name text not null,
      mapping jsonb,
      made_by uuid references person,
      began_at timestamptz not null default now(),
      ended_at timestamptz,
      dry_run boolean not null,
      state text not null check (state in ('waiting', 'running', 'done', 'refused', 'failed')),
      progress jsonb,
      report jsonb
    );
    create index outcome_import_by_time on outcome_import (began_at desc);

    -- What was shown of a sitting by one category of groups, cell by cell, for as long as its results stay as they are.
    create table outcome_release (
      sitting int not null references outcome_sitting,
      category text not null,
      version int not null,
      k int not null,
      shown jsonb not null,
      released_at timestamptz not null default now(),
      primary key (sitting, category, version, k)
    );
  `.execute(db)
  await sql`create table outcome_result_before partition of outcome_result for values from (minvalue) to (${sql.lit(FIRST_YEAR)})`.execute(
    db,
  )
  for (const year of years) {
    await sql`create table ${sql.table(`outcome_result_${year}`)} partition of outcome_result
      for values from (${sql.lit(year)}) to (${sql.lit(year + 1)})`.execute(db)
  }
  await sql`create table outcome_result_after partition of outcome_result for values from (${sql.lit(LAST_YEAR + 1)}) to (maxvalue)`.execute(
    db,
  )
  await sql`
    -- Rows of the one import under way. Unlogged: after a crash of the database all four are empty together, and it begins anew.
    create unlogged table outcome_staged (line int not null, student text not null, context int not null, value numeric not null);
    create unlogged table outcome_staged_context (
      number int not null, measure text not null, school_year int not null, window_name text not null, until_on date,
      place text, groups text not null);
    create unlogged table outcome_staged_value (
      line int not null, context int not null, code text not null, name text not null, value numeric not null, n int);
    -- How far it is: the next byte and line of the file, and what the reader has to remember.
    create unlogged table outcome_staging (source text not null, next_byte bigint not null, next_line int not null, state jsonb not null);
  `.execute(db)
}
