import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A school's figures open beyond it only when its leader publishes them, with a response.
    create table survey_response (
      id uuid primary key,
      survey_id uuid not null references survey,
      place_id uuid not null references place,
      text text not null check (text <> ''),
      is_published boolean not null default false,
      made_by uuid not null references person,
      made_at timestamptz not null default now()
    );
    create index survey_response_by_survey on survey_response (survey_id, place_id, made_at desc);
    create trigger survey_response_is_append_only before update or delete or truncate on survey_response
      for each statement execute function refuse_change();

    -- Where a survey of students touches a protected area, families hear of it first and may say no.
    create table survey_notice (
      survey_id uuid primary key references survey,
      text jsonb not null,
      given_on date not null,
      until_on date not null check (until_on >= given_on + 10),
      given_by uuid not null references person
    );
    create table survey_opt_out (
      survey_id uuid not null references survey,
      student_id uuid not null references student,
      primary key (survey_id, student_id)
    );
    comment on table survey_opt_out is 'in no order';
  `.execute(db)
}
