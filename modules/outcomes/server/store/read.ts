import { sql } from 'kysely'
import { placeTree } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { OutcomeMeasure, OutcomeWindow } from '../../contract.ts'

/** A cell of the rollups: exact sums of one group at one place in one sitting. It stays within the server. */
export type RollupCell = {
  sitting: number
  group: number
  placeId: string
  n: number
  sum: number
  squares: number
  met: number | null
}

const columns = ['id', 'name', 'about', 'definition', 'unit', 'direction', 'lowest', 'highest', 'met_from as metFrom'] as const

export const outcomeMeasures = (db: Db): Promise<OutcomeMeasure[]> =>
  db.selectFrom('outcome_measure').select(columns).orderBy('name').execute()

export const measureById = (db: Db, id: string): Promise<OutcomeMeasure | undefined> =>
  db.selectFrom('outcome_measure').select(columns).where('id', '=', id).executeTakeFirst()

export type Sitting = OutcomeWindow & { sitting: number; version: number }
/** A measure with its windows in order of time, and the smallest group that may be told of. */
export type ToShow = { measure: OutcomeMeasure; sittings: Sitting[]; k: number }

const DEFAULT_K = 10

/**
 * A measure and all that decides whether what is kept of it may be shown again, in one statement. The smallest group is the district’s, or a greater one
 * under which any of it was shown as its results stand: nothing of it is shown under a lesser one.
 */
export async function measureToShow(db: Db, id: string): Promise<ToShow | undefined> {
  const { rows } = await sql<ToShow>`
    select jsonb_build_object('id', m.id, 'name', m.name, 'about', m.about, 'definition', m.definition, 'unit', m.unit, 'direction', m.direction,
        'lowest', m.lowest, 'highest', m.highest, 'metFrom', m.met_from) as measure,
      coalesce((select jsonb_agg(jsonb_build_object('sitting', s.number, 'version', s.version, 'id', w.id, 'schoolYear', w.school_year, 'name', w.name,
          'on', w.until_on) order by w.school_year, w.until_on, w.name)
        from outcome_sitting s join outcome_window w on w.id = s.window_id where s.measure_id = m.id), '[]') as sittings,
      greatest(coalesce((select student_k from district), ${DEFAULT_K}), (select max(r.k) from outcome_release r
        join outcome_sitting s on s.number = r.sitting and s.version = r.version where s.measure_id = m.id)) as k
    from outcome_measure m where m.id = ${id}`.execute(db)
  return rows[0]
}

export type Group = { number: number; category: string; value: string; definition: string }

/** Every group of students, with where its definition stands; number 0 is everyone. */
export const studentGroups = (db: Db): Promise<Group[]> =>
  db
    .selectFrom('student_group')
    .select(['number', 'category', 'value', 'definition'])
    .orderBy('category')
    .orderBy('value')
    .execute()

/** The cells of some sittings for everyone and for the groups of a category: every place that has any. */
export const rollupCells = async (db: Db, sittings: readonly number[], category: string): Promise<RollupCell[]> =>
  (
    await sql<RollupCell>`
      select sitting, group_number as "group", place_id as "placeId", n, sum, sum_of_squares as squares, met from outcome_rollup
      where sitting = any(${[...sittings]}::int[])
        and group_number = any(array(select 0 union all select number from student_group where category = ${category}))`.execute(
      db,
    )
  ).rows

/** Which groups occur in some sittings. */
export const groupsIn = async (db: Db, sittings: readonly number[]): Promise<number[]> =>
  (
    await db
      .selectFrom('outcome_rollup')
      .select('group_number')
      .distinct()
      .where('sitting', '=', sql<number>`any(${[...sittings]}::int[])`)
      .execute()
  ).map(({ group_number }) => group_number)

/** The top of the district, the places right below it, and what each is called. */
export async function placesWithTop(db: Db): Promise<{ topId: string | null; below: Set<string>; names: Map<string, string> }> {
  const { rows } = await sql<{ id: string; parent_id: string | null; name: string }>`${placeTree}`.execute(db)
  const top = rows.find(({ parent_id }) => parent_id === null)
  return {
    topId: top?.id ?? null,
    below: new Set(rows.filter(({ parent_id }) => parent_id !== null && parent_id === top?.id).map(({ id }) => id)),
    names: new Map(rows.map(({ id, name }) => [id, name])),
  }
}
