import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { NOT_STATED } from '../../category.ts'
import type { Wrong } from './merge.ts'
import { touchedSittings } from './merge.ts'

/**
 * The cohort of each pair of context and profile that occurs: where, and as which groups. What a file says of a group goes before
 * what the roster says; the roster's grade is today's, and is taken for results of this school year only.
 */
export async function mergeCohorts(db: Db, thisYear: number): Promise<void> {
  await sql`create temp table found_cohort on commit drop as
    with pair as materialized (
        select s.context, f.profile from outcome_staged s join found_student f using (student) group by s.context, f.profile),
      placed as (
        select distinct coalesce(fp.id, p.place_id) as place_id, c.groups as told,
          p.groups || case when c.school_year = ${thisYear} then p.grade else '' end as known, pair.context, pair.profile
        from pair join found_context c on c.number = pair.context join found_profile p on p.number = pair.profile
          left join found_place fp on fp.place = c.place)
    select context, profile, place_id, told, known, 0 as cohort from placed`.execute(db)
  await sql`create temp table found_groups on commit drop as
    select told, known, array(
      select t from unnest(string_to_array(nullif(d.told, ''), '|')) t
      union all select k from unnest(string_to_array(d.known, '|')) k
        where not exists (select from unnest(string_to_array(nullif(d.told, ''), '|')) t where split_part(t, '=', 1) = split_part(k, '=', 1))
    ) as named, '{}'::int[] as groups
    from (select distinct told, known from found_cohort) d`.execute(db)
  await sql`
    insert into student_group (number, category, value)
    select (select max(number) from student_group) + row_number() over (order by n.category, n.value), n.category, n.value
    from (select distinct split_part(g, '=', 1) as category, substr(g, position('=' in g) + 1) as value
      from found_groups cross join unnest(named) g) n
    where not exists (select from student_group g where g.category = n.category and g.value = n.value)`.execute(db)
  await sql`update found_groups f set groups = array(
    select g.number from unnest(f.named) n join student_group g on g.category = split_part(n, '=', 1) and g.value = substr(n, position('=' in n) + 1)
    order by g.number)`.execute(db)
  await sql`
    insert into outcome_cohort (number, place_id, groups)
    select (select coalesce(max(number), 0) from outcome_cohort) + row_number() over (), n.place_id, n.groups
    from (select distinct c.place_id, g.groups from found_cohort c join found_groups g using (told, known) where c.place_id is not null) n
    where not exists (select from outcome_cohort o where o.place_id = n.place_id and o.groups = n.groups)`.execute(db)
  await sql`update found_cohort c set cohort = o.number from found_groups g, outcome_cohort o
    where g.told = c.told and g.known = c.known and o.place_id = c.place_id and o.groups = g.groups`.execute(db)
  await sql`create index on found_cohort (context, profile)`.execute(db)
  await sql`analyze found_cohort`.execute(db)
}

/** Students of whom nobody says where they belong. */
export const studentsNowhere = async (db: Db, limit: number): Promise<Wrong[]> =>
  (
    await sql<Wrong>`
      select min(f.line)::int as line, f.student as value from found_cohort c join found_student f on f.profile = c.profile
      where c.place_id is null group by f.student order by 1 limit ${limit}`.execute(db)
  ).rows

export type GroupDefinition = { category: string; value: string | null; definition: string }

/** What a file says of its groups stands beside them from now on; where it says nothing, what stood there stays. */
export async function defineGroups(db: Db, definitions: readonly GroupDefinition[]): Promise<void> {
  if (definitions.length === 0) return
  await sql`
    update student_group g set definition = d.definition
    from json_to_recordset(${JSON.stringify(definitions)}::json) as d (category text, value text, definition text)
    where g.category = d.category and g.value = coalesce(d.value, g.value) and g.value <> ${NOT_STATED} and g.definition <> d.definition
      and g.number in (select unnest(groups) from found_groups)`.execute(db)
}

const rows = sql`
  select c.school_year, c.sitting, o.cohort, f.student_id, s.value
  from outcome_staged s join found_context c on c.number = s.context join found_student f on f.student = s.student
    join found_cohort o on o.context = s.context and o.profile = f.profile`

/** Writes the results; where there were some before, what is the same stays and what differs is replaced. */
export async function mergeResults(db: Db): Promise<{ added: number; changed: number }> {
  const { rows: before } = await sql<{ any: boolean }>`
    select exists (select from outcome_rollup where sitting in (${touchedSittings})) as any`.execute(db)
  if (!before[0]!.any) {
    const { numAffectedRows } = await sql`
      insert into outcome_result (school_year, sitting, cohort, student_id, value) ${rows}`.execute(db)
    return { added: Number(numAffectedRows), changed: 0 }
  }
  const stood = await resultsTouched(db)
  const { numAffectedRows } = await sql`
    insert into outcome_result as r (school_year, sitting, cohort, student_id, value) ${rows}
    on conflict (school_year, sitting, student_id) do update set cohort = excluded.cohort, value = excluded.value
      where (r.cohort, r.value) is distinct from (excluded.cohort, excluded.value)`.execute(db)
  const added = (await resultsTouched(db)) - stood
  return { added, changed: Number(numAffectedRows) - added }
}

const resultsTouched = async (db: Db): Promise<number> =>
  (
    await sql<{ count: number }>`
      select count(*) as count from outcome_result where (school_year, sitting) in (select distinct school_year, sitting from found_context)`.execute(
      db,
    )
  ).rows[0]!.count

/** Results that a file gives twice, by the line of the second. */
export const repeatedResults = async (db: Db, limit: number): Promise<Wrong[]> =>
  (
    await sql<Wrong>`
      select line, student as value from (
        select s.line, s.student, row_number() over (partition by c.sitting, f.student_id order by s.line) as time
        from outcome_staged s join found_context c on c.number = s.context join found_student f on f.student = s.student) r
      where time > 1 order by line limit ${limit}`.execute(db)
  ).rows

/** Published values of places; a place that the district has is known again by its code or name. */
export async function mergePlaceValues(db: Db): Promise<{ added: number; changed: number }> {
  const { rows: counted } = await sql<{ added: number; changed: number }>`
    with put as (
      insert into outcome_place_value as v (sitting, code, name, value, n)
      select c.sitting, s.code, s.name, s.value, s.n from outcome_staged_value s join found_context c on c.number = s.context
      on conflict (sitting, code) do update set name = excluded.name, value = excluded.value, n = excluded.n
        where (v.name, v.value, v.n) is distinct from (excluded.name, excluded.value, excluded.n)
      returning xmax = 0 as is_new)
    select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from put`.execute(db)
  return counted[0]!
}

export const repeatedPlaceValues = async (db: Db, limit: number): Promise<Wrong[]> =>
  (
    await sql<Wrong>`
      select line, code as value from (
        select s.line, s.code, row_number() over (partition by c.sitting, s.code order by s.line) as time
        from outcome_staged_value s join found_context c on c.number = s.context) r where time > 1 order by line limit ${limit}`.execute(
      db,
    )
  ).rows

/** What was published of these sittings was published of other results: their versions go up. */
export const raiseVersions = (db: Db) =>
  sql`update outcome_sitting set version = version + 1 where number in (${touchedSittings})`.execute(db)

export async function countTouched(db: Db): Promise<{ students: number; places: number; measures: string[] }> {
  const { rows: found } = await sql<{ students: number; places: number; measures: string[] }>`
    select (select count(*) from found_student)::int as students,
      (select count(*) from (select distinct place_id from found_cohort union select null where false) p)::int as places,
      array(select distinct m.name from found_context c join outcome_measure m on m.id = c.measure_id order by 1) as measures`.execute(
    db,
  )
  return found[0]!
}
