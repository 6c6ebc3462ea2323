import { sql } from 'kysely'
import { placesByName } from '#modules/people/server/read.ts'
import { studentsOfRoster } from '#modules/roster/server/read.ts'
import type { Db } from '#platform/db.ts'
import { newIds } from '#platform/ids-in-sql.ts'
import { NOT_STATED, SEVERAL } from '../../category.ts'
import type { MappedMeasure } from '../../mapping.ts'

/** Finds the student of each name that a file calls one by, and what the roster says of them: `found_student`, `found_profile`. */
export async function findStudents(db: Db): Promise<void> {
  await sql`create temp table found_student on commit drop as
    with named as (select student, min(line) as line from outcome_staged group by student),
      roster as materialized (${studentsOfRoster}),
      matched as (
        select n.student, n.line, r.* from named n join roster r on r.source_id = n.student
        union select n.student, n.line, r.* from named n join roster r on r.identifier = n.student)
    select n.student, n.line, m.id as student_id, m.place_id,
      'sex=' || coalesce(m.sex, ${NOT_STATED}) || '|race=' || case cardinality(m.races) when 0 then ${NOT_STATED} when 1 then m.races[1] else ${SEVERAL} end
        || '|hispanic=' || case m.hispanic when true then 'yes' when false then 'no' else ${NOT_STATED} end as groups,
      case when cardinality(m.grades) = 1 then '|grade=' || m.grades[1] else '' end as grade,
      count(m.id) over (partition by n.student) as times
    from named n left join matched m using (student)`.execute(db)
  await sql`create temp table found_profile on commit drop as
    select row_number() over ()::int as number, place_id, groups, grade from found_student where student_id is not null
    group by place_id, groups, grade`.execute(db)
  await sql`alter table found_student add column profile int`.execute(db)
  await sql`update found_student f set profile = p.number from found_profile p
    where p.groups = f.groups and p.grade = f.grade and p.place_id is not distinct from f.place_id`.execute(db)
  await sql`create index on found_student (student)`.execute(db)
  await sql`analyze found_student, found_profile, outcome_staged_context`.execute(db)
}

export type Wrong = { line: number; value: string }

/** Names that no student goes by, or more than one. */
export const wrongStudents = async (
  db: Db,
  limit: number,
): Promise<(Wrong & { rule: 'unknown-student' | 'ambiguous-student' })[]> =>
  (
    await sql<Wrong & { rule: 'unknown-student' | 'ambiguous-student' }>`
      select min(line)::int as line, student as value, case when max(times) > 1 then 'ambiguous-student' else 'unknown-student' end as rule
      from found_student where student_id is null or times > 1 group by student order by 1 limit ${limit}`.execute(db)
  ).rows

/** Finds the place of each context: as the file names it, else later where the student belongs. */
export async function findPlaces(db: Db): Promise<void> {
  await sql`create temp table found_place on commit drop as
    select c.place, (array_agg(distinct p.id))[1] as id, count(distinct p.id) as times
    from (select distinct place from outcome_staged_context where place is not null) c
      left join (${placesByName}) p on c.place in (p.source_id, p.identifier, p.name) group by c.place`.execute(db)
}

export const wrongPlaces = async (db: Db, limit: number): Promise<Wrong[]> =>
  (
    await sql<Wrong>`
      select min(s.line)::int as line, c.place as value from outcome_staged_context c join outcome_staged s on s.context = c.number
      where exists (select from found_place f where f.place = c.place and f.times <> 1) group by c.place order by 1 limit ${limit}`.execute(
      db,
    )
  ).rows

/** Makes the measures, windows and sittings that the contexts name, where they are new: `found_context`. */
export async function mergeSittings(
  db: Db,
  { about, measures, until }: { about: 'students' | 'places'; measures: readonly MappedMeasure[]; until: Record<string, string> },
): Promise<void> {
  await sql`
    insert into outcome_measure (id, about, name, definition, unit, direction, lowest, highest, met_from)
    select ${newIds()}, ${about}, c.measure, coalesce(m.definition, ''), coalesce(m.unit, ''), coalesce(m.direction, 'up'), m.lowest, m.highest, m."metFrom"
    from (select distinct measure from outcome_staged_context) c
      left join json_to_recordset(${JSON.stringify(measures)}::json)
        as m (name text, definition text, unit text, direction text, lowest numeric, highest numeric, "metFrom" numeric) on m.name = c.measure
    on conflict (about, lower(name)) do nothing`.execute(db)
  await sql`
    insert into outcome_window as w (id, school_year, name, until_on)
    select ${newIds()}, c.school_year, c.window_name, (${JSON.stringify(until)}::jsonb ->> (c.school_year || '|' || c.window_name))::date
    from (select distinct school_year, window_name from outcome_staged_context) c
    on conflict (school_year, name) do update set until_on = greatest(w.until_on, excluded.until_on)`.execute(db)
  await sql`create temp table found_context on commit drop as
    select c.number, c.school_year, m.id as measure_id, w.id as window_id, c.place, c.groups, 0 as sitting
    from outcome_staged_context c join outcome_measure m on lower(m.name) = lower(c.measure) and m.about = ${about}
      join outcome_window w on w.school_year = c.school_year and w.name = c.window_name`.execute(db)
  await sql`
    insert into outcome_sitting as s (number, measure_id, window_id)
    select (select coalesce(max(number), 0) from outcome_sitting) + row_number() over (order by c.measure_id, c.window_id), c.measure_id, c.window_id
    from (select distinct measure_id, window_id from found_context) c
    where not exists (select from outcome_sitting s where s.measure_id = c.measure_id and s.window_id = c.window_id)`.execute(db)
  await sql`update found_context c set sitting = s.number from outcome_sitting s where s.measure_id = c.measure_id and s.window_id = c.window_id`.execute(
    db,
  )
  await sql`analyze found_context`.execute(db)
}

export const touchedSittings = sql`select distinct sitting from found_context`
