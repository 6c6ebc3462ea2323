import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { FileName } from '../set/shape.ts'
import { knownIds } from './known.ts'
import type { Modes } from './known.ts'
import { STAGED } from './stage.ts'

export type Found = { line: number; value: string | null }

const MOST = 500
const found = async (db: Db, statement: RawBuilder<unknown>) => (await sql<Found>`${statement} limit ${MOST}`.execute(db)).rows

/** A column that names something of another file, or several of them. */
export type Reference = { file: FileName; column: string; to: FileName; many?: true }

export const REFERENCES: readonly Reference[] = [
  { file: 'courses', column: 'org_source_id', to: 'orgs' },
  { file: 'classes', column: 'school_source_id', to: 'orgs' },
  { file: 'classes', column: 'course_source_id', to: 'courses' },
  { file: 'classes', column: 'term_source_ids', to: 'academicSessions', many: true },
  { file: 'users', column: 'org_source_ids', to: 'orgs', many: true },
  { file: 'roles', column: 'user_source_id', to: 'users' },
  { file: 'roles', column: 'org_source_id', to: 'orgs' },
  { file: 'enrollments', column: 'class_source_id', to: 'classes' },
  { file: 'enrollments', column: 'school_source_id', to: 'orgs' },
  { file: 'enrollments', column: 'user_source_id', to: 'users' },
  { file: 'demographics', column: 'source_id', to: 'users' },
]

/** Rows that name something nobody knows. */
export function unknown(db: Db, { file, column, to, many }: Reference, modes: Modes): Promise<Found[]> {
  const { table } = STAGED[file]
  const named = many
    ? sql`s cross join unnest(s.${sql.id(column)}) as named`
    : sql`s cross join lateral (select s.${sql.id(column)}) as of (named)`
  return found(
    db,
    sql`select s.line, named as value from ${sql.id(table)} ${named}
      where named is not null and not s.removed and not exists (select from (${knownIds(to, modes)}) known where known.source_id = named)
      order by s.line`,
  )
}

/** Rows whose id an earlier row of the file has. */
export const repeated = (db: Db, file: FileName): Promise<Found[]> =>
  found(
    db,
    sql`select s.line, s.source_id as value from ${sql.id(STAGED[file].table)} s
      join (select source_id, min(line) as first from ${sql.id(STAGED[file].table)} group by source_id having count(*) > 1) again
        on again.source_id = s.source_id and s.line > again.first
      order by s.line`,
  )

export const endsBeforeItBegins = (db: Db, file: FileName): Promise<Found[]> =>
  found(
    db,
    sql`select line, ends_on::text as value from ${sql.id(STAGED[file].table)} where ends_on < begins_on and not removed order by line`,
  )

/** Takes out the rows that belong to something the set removes. */
export async function removeWith(db: Db, { file, column, to }: Reference): Promise<Found[]> {
  const other = to === 'orgs' ? sql`known_org` : sql.id(STAGED[to].table)
  const { rows } = await sql<Found>`
    update ${sql.id(STAGED[file].table)} s set removed = true from ${other} other
    where other.source_id = s.${sql.id(column)} and other.removed and not s.removed
    returning s.line, s.${sql.id(column)} as value`.execute(db)
  return rows
}

/** Users who are neither staff nor students: of a family only, or without any role. */
export async function notKept(db: Db): Promise<(Found & { family: boolean })[]> {
  const { rows } = await sql<Found & { family: boolean }>`
    select u.line, u.source_id as value, k.source_id is not null as family
    from staged_user u left join staged_kind k on k.source_id = u.source_id
    where not u.removed and not coalesce(k.staff or k.student, false) order by u.line`.execute(db)
  return rows
}

/** Takes out the enrolments of people who are not kept. */
export async function removeOfNotKept(db: Db): Promise<Found[]> {
  const { rows } = await sql<Found>`
    update staged_enrolment e set removed = true
    where not e.removed and not exists (select from staged_kind k where k.source_id = e.user_source_id and (k.staff or k.student))
    returning e.line, e.user_source_id as value`.execute(db)
  return rows
}

/** Enrolments of staff as students, and of students as staff. */
export const otherRole = (db: Db): Promise<Found[]> =>
  found(
    db,
    sql`select e.line, e.role as value from staged_enrolment e join staged_kind k on k.source_id = e.user_source_id
      where not e.removed and not (case when e.role = 'student' then k.student else k.staff end) order by e.line`,
  )
