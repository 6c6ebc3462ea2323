import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Students stand apart from people who sign in.
    create table student (
      id uuid primary key,
      source_id text not null unique,
      given_name text not null,
      family_name text not null,
      grades text[] not null default '{}',
      ended_on date
    );

    -- Where a student belongs, whether or not classes are known.
    create table student_place (
      student_id uuid not null references student,
      place_id uuid not null references place,
      ended_on date,
      primary key (student_id, place_id)
    );
    create index student_place_by_place on student_place (place_id);

    create table student_demographics (
      student_id uuid primary key references student,
      sex text,
      birth_on date,
      races text[] not null default '{}',
      hispanic boolean
    );

    create table academic_session (
      id uuid primary key,
      source_id text not null unique,
      title text not null,
      kind text not null check (kind in ('gradingPeriod', 'semester', 'schoolYear', 'term')),
      begins_on date not null,
      ends_on date not null check (ends_on >= begins_on),
      school_year int not null,
      ended_on date
    );

    create table course (
      id uuid primary key,
      source_id text not null unique,
      title text not null,
      code text,
      ended_on date
    );

    create table class (
      id uuid primary key,
      source_id text not null unique,
      title text not null,
      place_id uuid not null references place,
      course_id uuid references course,
      grades text[] not null default '{}',
      subjects text[] not null default '{}',
      academic_session_source_ids text[] not null default '{}',
      ended_on date
    );
    create index class_by_place on class (place_id);

    create table enrolment (
      id uuid primary key,
      source_id text not null unique,
      class_id uuid not null references class,
      student_id uuid references student,
      person_id uuid references person,
      role text not null check (role in ('administrator', 'proctor', 'student', 'teacher')),
      is_primary boolean not null default false,
      begins_on date,
      ends_on date check (ends_on >= begins_on),
      ended_on date,
      check ((student_id is null) <> (person_id is null))
    );
    create index enrolment_by_class on enrolment (class_id);
    create index enrolment_by_student on enrolment (student_id);
    create index enrolment_by_person on enrolment (person_id);

    create table roster_import (
      id uuid primary key,
      upload_id uuid,
      made_by uuid references person,
      began_at timestamptz not null default now(),
      ended_at timestamptz,
      dry_run boolean not null,
      allow_removals boolean not null default false,
      state text not null check (state in ('waiting', 'running', 'done', 'refused', 'failed')),
      progress jsonb,
      report jsonb
    );
    create index roster_import_by_time on roster_import (began_at desc);
  `.execute(db)
}
