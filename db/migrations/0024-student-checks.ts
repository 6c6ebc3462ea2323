import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- One to three questions to a class, answered by code within a day. Nothing here names a student.
    create table student_check (
      id uuid primary key,
      cycle_id uuid not null references cycle,
      -- Where its answers become a point once it is closed.
      measure_id uuid references measure,
      class_code text not null check (class_code ~ '^[A-Z2-9]{6}$'),
      questions jsonb not null,
      -- What the class is told of what its teacher is trying.
      telling text not null default '',
      language text not null check (language in ('en', 'es')),
      seats int not null check (seats between 1 and 60),
      -- Papers that were typed in: how many, and for each question how many chose each answer.
      paper jsonb,
      opened_by uuid not null references person,
      opened_at timestamptz not null default now(),
      closes_at timestamptz not null,
      closed_at timestamptz,
      check (closes_at > opened_at)
    );
    create index student_check_by_cycle on student_check (cycle_id, opened_at desc);
    create index student_check_by_measure on student_check (measure_id);
    create unique index student_check_by_code on student_check (class_code) where closed_at is null;

    -- A code for each place in the class, good for one answer. To whom it is dealt, nobody writes down.
    create table student_check_code (
      code text primary key check (code ~ '^[A-Z2-9]{8}$'),
      check_id uuid not null references student_check,
      is_dealt boolean not null default false,
      is_spent boolean not null default false
    );
    create index student_check_code_by_check on student_check_code (check_id);

    -- An answer has a random id, no time and no code: nothing orders it or leads back.
    create table student_check_answer (
      id uuid primary key,
      check_id uuid not null references student_check,
      answers jsonb not null
    );
    create index student_check_answer_by_check on student_check_answer (check_id);
  `.execute(db)
}
