import { sql } from 'kysely'
import { placesOfRoster } from '#modules/people/server/read.ts'
import type { Merged, RolesNamed } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { touchedHere } from '#platform/touched.ts'
import type { Modes } from './known.ts'
import { mergeRows } from './merge.ts'

/** Students by the name they go by. Where grades stand with their roles, they are taken from there. */
export const mergeStudents = (db: Db, modes: Modes): Promise<Merged> =>
  mergeRows(db, {
    table: 'student',
    columns: ['given_name', 'family_name', 'identifier', 'grades'],
    rows: sql`
      select u.source_id, coalesce(u.preferred_given_name, u.given_name) as given_name,
        coalesce(u.preferred_family_name, u.family_name) as family_name, u.identifier,
        case when u.grades = '{}' then coalesce(by_role.grades, '{}') else u.grades end as grades
      from staged_user u join staged_kind k on k.source_id = u.source_id
        left join (select r.user_source_id, array_agg(distinct grade order by grade) as grades
          from staged_role r cross join unnest(r.grades) as grade where r.role = 'student' and not r.removed group by r.user_source_id) by_role
          on by_role.user_source_id = u.source_id
      where k.student and not u.removed`,
    gone:
      modes.users === 'bulk'
        ? sql`not exists (select from staged_user u join staged_kind k on k.source_id = u.source_id
            where u.source_id = kept.source_id and k.student and not u.removed)`
        : sql`exists (select from staged_user u left join staged_kind k on k.source_id = u.source_id
            where u.source_id = kept.source_id and (u.removed or not coalesce(k.student, false)))`,
  })

/** Where students belong and who they are; returns how many changed in nothing else. */
export async function mergeStudentDetails(db: Db, named: RolesNamed): Promise<number> {
  const gone = {
    all: sql`true`,
    'of-each': sql`exists (select from student s join staged_user u on u.source_id = s.source_id where s.id = sp.student_id)`,
    some: sql`exists (select from staged_role r join student s on s.source_id = r.user_source_id join known_org o on o.source_id = r.org_source_id
      join (${placesOfRoster}) p on p.source_id = o.place_source_id where r.removed and s.id = sp.student_id and p.id = sp.place_id)`,
  }[named]
  const { rows } = await sql<{ changed: number }>`
    with place_wanted as (
      select distinct s.id as student_id, p.id as place_id
      from staged_role r join student s on s.source_id = r.user_source_id join known_org o on o.source_id = r.org_source_id
        join (${placesOfRoster}) p on p.source_id = o.place_source_id
      where r.role = 'student' and not r.removed and s.ended_on is null),
    placed as (
      insert into student_place as sp (student_id, place_id) select student_id, place_id from place_wanted
      on conflict (student_id, place_id) do update set ended_on = null where sp.ended_on is not null returning student_id),
    left_place as (
      update student_place sp set ended_on = ${districtDay}
      where sp.ended_on is null and ${gone}
        and not exists (select from place_wanted w where (w.student_id, w.place_id) = (sp.student_id, sp.place_id)) returning student_id),
    described as (
      insert into student_demographics as d (student_id, sex, birth_on, races, hispanic)
      select s.id, g.sex, g.birth_on, g.races, g.hispanic
      from staged_demographics g join student s on s.source_id = g.source_id where not g.removed and s.ended_on is null
      on conflict (student_id) do update set sex = excluded.sex, birth_on = excluded.birth_on, races = excluded.races, hispanic = excluded.hispanic
      where (d.sex, d.birth_on, d.races, d.hispanic) is distinct from (excluded.sex, excluded.birth_on, excluded.races, excluded.hispanic)
      returning student_id)
    select count(*) as changed from student s
    where s.id in (select student_id from placed union select student_id from left_place union select student_id from described)
      and not ${touchedHere('s')}`.execute(db)
  return rows[0]!.changed
}
