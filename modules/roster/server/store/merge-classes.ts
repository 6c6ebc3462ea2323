import { sql } from 'kysely'
import type { Merged } from '#modules/people/server/access.ts'
import { peopleOfRoster, placesOfRoster } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { FileName } from '../set/shape.ts'
import type { Modes } from './known.ts'
import { mergeRows } from './merge.ts'
import { STAGED } from './stage.ts'

/** Which rows a file ends: those that a whole file does not name, or those that a file of changes removes. */
export function goneFrom(file: FileName, modes: Modes) {
  const named = sql`select from ${sql.id(STAGED[file].table)} s where s.source_id = kept.source_id`
  return modes[file] === 'bulk' ? sql`not exists (${named} and not s.removed)` : sql`exists (${named} and s.removed)`
}

export const mergeSessions = (db: Db, modes: Modes): Promise<Merged> =>
  mergeRows(db, {
    table: 'academic_session',
    columns: ['title', 'kind', 'begins_on', 'ends_on', 'school_year'],
    rows: sql`select source_id, title, kind, begins_on, ends_on, school_year from staged_session where not removed`,
    gone: goneFrom('academicSessions', modes),
  })

export const mergeCourses = (db: Db, modes: Modes): Promise<Merged> =>
  mergeRows(db, {
    table: 'course',
    columns: ['title', 'code'],
    rows: sql`select source_id, title, code from staged_course where not removed`,
    gone: goneFrom('courses', modes),
  })

export const mergeClasses = (db: Db, modes: Modes): Promise<Merged> =>
  mergeRows(db, {
    table: 'class',
    columns: ['title', 'place_id', 'course_id', 'grades', 'subjects', 'academic_session_source_ids'],
    rows: sql`
      select s.source_id, s.title, p.id as place_id, c.id as course_id, s.grades, s.subjects, s.term_source_ids as academic_session_source_ids
      from staged_class s join known_org o on o.source_id = s.school_source_id
        join (${placesOfRoster}) p on p.source_id = o.place_source_id left join course c on c.source_id = s.course_source_id
      where not s.removed`,
    gone: goneFrom('classes', modes),
  })

/** Someone who is staff and student both is enrolled as the one that the enrolment says. */
export const mergeEnrolments = (db: Db, modes: Modes): Promise<Merged> =>
  mergeRows(db, {
    table: 'enrolment',
    columns: ['class_id', 'student_id', 'person_id', 'role', 'is_primary', 'begins_on', 'ends_on'],
    rows: sql`
      select e.source_id, c.id as class_id, case when as_student then st.id end as student_id, case when not as_student then p.id end as person_id,
        e.role, coalesce(e.is_primary, false) as is_primary, e.begins_on, e.ends_on
      from staged_enrolment e join class c on c.source_id = e.class_source_id join staged_kind k on k.source_id = e.user_source_id
        cross join lateral (select k.student and (e.role = 'student' or not k.staff)) of (as_student)
        left join student st on st.source_id = e.user_source_id left join (${peopleOfRoster}) p on p.source_id = e.user_source_id
      where not e.removed`,
    gone: goneFrom('enrollments', modes),
  })
