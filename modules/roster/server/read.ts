import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { districtDay } from '#platform/district/day.ts'

/**
 * Whether the class called `c` is still taught: not one whose terms are all over in a roster where later ones have begun. Its enrolments stay, and so does
 * whatever was done with it.
 */
export const classIsOn = sql<boolean>`(c.ended_on is null and coalesce(
  (select max(own.ends_on) from academic_session own where own.source_id = any(c.academic_session_source_ids))
    >= (select max(later.begins_on) from academic_session later where later.ended_on is null and later.begins_on <= ${districtDay}), true))`

/** Who teaches which grade and which subject where, today: `kind` ('grade-level' or 'department'), `place_id`, `taught`, `person_id`. */
export const teachingGroups = sql`
  select distinct g.kind, c.place_id, g.taught, e.person_id
  from enrolment e join class c on c.id = e.class_id
    cross join lateral (
      select 'grade-level' as kind, unnest(c.grades) as taught union all select 'department', unnest(c.subjects)) g
  where e.role = 'teacher' and e.person_id is not null and e.ended_on is null and ${classIsOn}`

/** Every student as a roster has them: `id`, `source_id`, `identifier`, `grades`, `sex`, `races`, `hispanic`, and `place_id`, where they belong. */
export const studentsOfRoster = sql`
  select s.id, s.source_id, s.identifier, s.grades, d.sex, coalesce(d.races, '{}') as races, d.hispanic,
    coalesce(
      (select sp.place_id from student_place sp where sp.student_id = s.id order by sp.ended_on is not null, sp.place_id limit 1),
      (select c.place_id from enrolment e join class c on c.id = e.class_id where e.student_id = s.id
        order by e.ended_on is not null, e.begins_on desc nulls last, e.id limit 1)) as place_id
  from student s left join student_demographics d on d.student_id = s.id`

/** Students of some places, by where they belong today, or sit in a class: `place_id`, `student_id`. */
export const studentsAtPlaces = (placeIds: RawBuilder<unknown>) => sql`
  select b.place_id, b.student_id from (
    select place_id, student_id from student_place where ended_on is null and place_id in ${placeIds}
    union select c.place_id, e.student_id from class c join enrolment e on e.class_id = c.id
      where c.place_id in ${placeIds} and e.student_id is not null and e.ended_on is null and ${classIsOn}) b
  join student s on s.id = b.student_id where s.ended_on is null`

/** Classes that someone teaches today: `id`, `title`, `grades`, `place_id`. */
export const classesTaughtBy = (personId: string): RawBuilder<unknown> => sql`
  select distinct c.id, c.title, c.grades, c.place_id from enrolment e join class c on c.id = e.class_id
  where e.person_id = ${personId} and e.role = 'teacher' and e.ended_on is null and ${classIsOn}`

/** Students who are here today in a grade, as a roster describes them: `id`, `sex`, `races`, `hispanic`. */
export const studentsInGrade = (grade: string): RawBuilder<unknown> => sql`
  select s.id, d.sex, coalesce(d.races, '{}') as races, d.hispanic
  from student s left join student_demographics d on d.student_id = s.id where s.ended_on is null and ${grade} = any(s.grades)`

/** Who has a seat in which class, also in one whose term is over: `class_id`, `student_id`. */
export const seats = sql`
  select e.class_id, e.student_id from enrolment e where e.role = 'student' and e.student_id is not null and e.ended_on is null`

export { filesOf } from './set/files.ts'
