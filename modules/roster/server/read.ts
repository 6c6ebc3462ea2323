import { sql } from 'kysely'

/** Who teaches which grade and which subject where, today: `kind` ('grade-level' or 'department'), `place_id`, `taught`, `person_id`. */
export const teachingGroups = sql`
  select distinct g.kind, c.place_id, g.taught, e.person_id
  from enrolment e join class c on c.id = e.class_id
    cross join lateral (
      select 'grade-level' as kind, unnest(c.grades) as taught union all select 'department', unnest(c.subjects)) g
  where e.role = 'teacher' and e.person_id is not null and e.ended_on is null and c.ended_on is null`
