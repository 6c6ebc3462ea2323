import { sql } from 'kysely'
import { classesTaughtBy, seats, studentsInGrade } from '#modules/roster/server/read.ts'
import type { Db } from '#platform/db.ts'
import { schoolYearBegan } from '#platform/district/day.ts'
import type { TaskPage } from '../../map-contract.ts'
import type { Alike, ReachBy, Told } from '../../reach.ts'

/** The school year that is on, by the year in which it ends. */
const schoolYear = sql<number>`(select extract(year from ${schoolYearBegan})::int + 1)`

/** A task belongs to its map: another map that calls one the same has nothing to do with it. */
export type OfTask = { rubricId: string; taskId: string }

type Mine = TaskPage['mine'][number] & { grades: string[] }

/** The classes that someone teaches today, with whether they said that this task was offered in them this year. */
export async function classesOf(db: Db, personId: string, { rubricId, taskId }: OfTask): Promise<Mine[]> {
  const { rows } = await sql<Mine>`
    select c.id, c.title, c.grades, pl.name as place, exists (select from task_offer o
        where o.rubric_id = ${rubricId} and o.task_id = ${taskId} and o.class_id = c.id and o.school_year = ${schoolYear}) as offered
    from (${classesTaughtBy(personId)}) c join place pl on pl.id = c.place_id order by c.title, c.id`.execute(db)
  return rows
}

type Offer = OfTask & { classId: string; madeBy: string }

/** Said twice it is said once. */
export const insertOffer = (db: Db, { rubricId, taskId, classId, madeBy }: Offer) =>
  sql`insert into task_offer (task_id, class_id, school_year, rubric_id, made_by)
    values (${taskId}, ${classId}, ${schoolYear}, ${rubricId}, ${madeBy}) on conflict do nothing`.execute(db)

/** Taken back: it leaves nothing. */
export const deleteOffer = (db: Db, { rubricId, taskId, classId }: Omit<Offer, 'madeBy'>) =>
  sql`delete from task_offer where rubric_id = ${rubricId} and task_id = ${taskId} and class_id = ${classId} and school_year = ${schoolYear}`.execute(
    db,
  )

export type LastTold = { by: ReachBy; k: number; shown: Told | null; countedAt: string }

/** What was told of a task last, this school year: of everyone, and by each category. */
export async function reachTold(db: Db, { rubricId, taskId }: OfTask): Promise<LastTold[]> {
  const { rows } = await sql<LastTold>`
    select distinct on (category) category as by, k, shown, to_json(counted_at) #>> '{}' as "countedAt"
    from task_reach where rubric_id = ${rubricId} and task_id = ${taskId} and school_year = ${schoolYear} order by category, number desc`.execute(
    db,
  )
  return rows
}

/** How often a category was counted, whether the last count is told, and what was told last even if it is told no more: nobody forgets it. */
export type Counted = {
  by: ReachBy
  number: number
  isTold: boolean
  before: { k: number; classes: string[]; shown: Told } | null
}
export type ToCount = {
  rubricId: string
  taskId: string
  grade: string
  schoolYear: number
  classes: string[]
  counted: Counted[]
}

/** Every task of a map that some class offered this year, or that was counted. */
export async function tasksToCount(db: Db): Promise<ToCount[]> {
  const { rows } = await sql<ToCount>`
    select m.rubric_id as "rubricId", t.id as "taskId", t.grade, y.year as "schoolYear", coalesce(o.classes, '{}') as classes,
      coalesce(c.counted, '[]') as counted
    from (select ${schoolYear} as year) y cross join rubric_map m
      join rubric_map_version v on v.rubric_id = m.rubric_id and v.number = m.version
      cross join lateral jsonb_to_recordset(v.tasks) as t (id uuid, grade text)
      left join lateral (select array_agg(o.class_id order by o.class_id) as classes from task_offer o
        where o.rubric_id = m.rubric_id and o.task_id = t.id and o.school_year = y.year) o on true
      left join lateral (select jsonb_agg(jsonb_build_object('by', last.category, 'number', last.number, 'isTold', last.shown is not null,
          'before', (select jsonb_build_object('k', b.k, 'classes', b.classes, 'shown', b.shown) from task_reach b
            where b.rubric_id = m.rubric_id and b.task_id = t.id and b.school_year = y.year and b.category = last.category and b.shown is not null
            order by b.number desc limit 1))) as counted
        from (select distinct on (r.category) r.category, r.number, r.shown from task_reach r
          where r.rubric_id = m.rubric_id and r.task_id = t.id and r.school_year = y.year order by r.category, r.number desc) last) c on true
    where o.classes is not null or c.counted is not null`.execute(db)
  return rows
}

/** Students of a grade, alike by alike: whom these classes reach, and whom those of the last count did. */
export async function alikeIn(db: Db, grade: string, now: readonly string[], before: readonly string[]): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    with reached as (
      select e.student_id, bool_or(e.class_id = any(${[...now]}::uuid[])) as is_now, bool_or(e.class_id = any(${[...before]}::uuid[])) as was_before
      from (${seats}) e where e.class_id = any(${[...now, ...before]}::uuid[]) group by e.student_id)
    select g.sex, g.races, g.hispanic, coalesce(r.is_now, false) as "isNow", coalesce(r.was_before, false) as "wasBefore", count(*)::int as n
    from (${studentsInGrade(grade)}) g left join reached r on r.student_id = g.id group by 1, 2, 3, 4, 5`.execute(db)
  return rows
}

/** Classes that have not offered it, with students of the grade whom it has not reached. */
export async function classesLeft(db: Db, grade: string, now: readonly string[]): Promise<number> {
  const { rows } = await sql<{ left: number }>`
    with reached as (select distinct e.student_id from (${seats}) e where e.class_id = any(${[...now]}::uuid[]))
    select count(distinct e.class_id)::int as left from (${seats}) e join (${studentsInGrade(grade)}) g on g.id = e.student_id
    where e.class_id <> all(${[...now]}::uuid[]) and not exists (select from reached r where r.student_id = e.student_id)`.execute(
    db,
  )
  return rows[0]!.left
}

export const insertReach = (
  db: Db,
  { task, by, number, k, shown }: { task: ToCount; by: ReachBy; number: number; k: number; shown: Told | null },
) =>
  db
    .insertInto('task_reach')
    .values({
      task_id: task.taskId,
      school_year: task.schoolYear,
      category: by,
      number,
      rubric_id: task.rubricId,
      k,
      classes: task.classes,
      shown: shown && JSON.stringify(shown),
    })
    .execute()
