import { sql } from 'kysely'
import { peopleOfRoster, placesInUse, staffAtPlaces } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { RosterSummary } from '../../contract.ts'

const enrolled = sql`select e.id, e.student_id, c.place_id from enrolment e join class c on c.id = e.class_id where e.ended_on is null`

/** What stands where: one statement. A student counts at each school where they belong or have a class, and once in the totals. */
export async function rosterSummary(db: Db): Promise<Omit<RosterSummary, 'matchesOpen'>> {
  const { rows } = await sql<Omit<RosterSummary, 'matchesOpen'>>`
    with staff as (${staffAtPlaces}), enrolled as (${enrolled}), place as (${placesInUse}),
      belongs as (select place_id, student_id from student_place where ended_on is null
        union select place_id, student_id from enrolled where student_id is not null),
      staff_count as (select place_id, count(*) as staff from staff group by place_id),
      student_count as (select place_id, count(*) as students from belongs join student s on s.id = student_id
        where s.ended_on is null group by place_id),
      class_count as (select place_id, count(*) as classes from class where ended_on is null group by place_id),
      enrolment_count as (select place_id, count(*) as enrolments from enrolled group by place_id)
    select
      (select jsonb_build_object('places', (select count(*) from place), 'staff', (select count(distinct person_id) from staff),
        'students', (select count(*) from student where ended_on is null), 'classes', (select count(*) from class where ended_on is null),
        'enrolments', (select count(*) from enrolled))) as totals,
      (select coalesce(jsonb_agg(jsonb_build_object('placeId', p.id, 'name', p.name, 'kind', p.kind, 'staff', coalesce(staff, 0),
        'students', coalesce(students, 0), 'classes', coalesce(classes, 0), 'enrolments', coalesce(enrolments, 0))
        order by p.kind <> 'district', p.kind <> 'school', p.name), '[]')
        from place p left join staff_count t on t.place_id = p.id left join student_count s on s.place_id = p.id
          left join class_count c on c.place_id = p.id left join enrolment_count e on e.place_id = p.id) as places`.execute(db)
  return rows[0]!
}

/** How many people a roster brought and how many students there are: what removals are measured by. */
export async function peopleAndStudents(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from student where ended_on is null)
      + (select count(*) from (${peopleOfRoster}) p where ended_on is null) as count`.execute(db)
  return rows[0]!.count
}
