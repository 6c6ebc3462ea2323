import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Who teaches a class, without reading past its students: a home page asks it for every class of a school.
    create index enrolment_of_teachers on enrolment (class_id) include (person_id) where role = 'teacher' and person_id is not null and ended_on is null;
  `.execute(db)
}
