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

export const outcomeMeasures = (db: Db): Promise<OutcomeMeasure[]> =>
  db
    .selectFrom('outcome_measure')
    .select(['id', 'name', 'about', 'definition', 'unit', 'direction', 'lowest', 'highest', 'met_from as metFrom'])
    .orderBy('name')
    .execute()

export const measureById = (db: Db, id: string): Promise<OutcomeMeasure | undefined> =>
  db
    .selectFrom('outcome_measure')
    .select(['id', 'name', 'about', 'definition', 'unit', 'direction', 'lowest', 'highest', 'met_from as metFrom'])
    .where('id', '=', id)
    .executeTakeFirst()

export type Sitting = OutcomeWindow & { sitting: number; version: number }

/** The windows of a measure in order of time. */
export const sittingsOf = (db: Db, measureId: string): Promise<Sitting[]> =>
  db
    .selectFrom('outcome_sitting as s')
    .innerJoin('outcome_window as w', 'w.id', 's.window_id')
    .select(['s.number as sitting', 's.version', 'w.id', 'w.school_year as schoolYear', 'w.name', 'w.until_on as on'])
    .where('s.measure_id', '=', measureId)
    .orderBy('w.school_year')
    .orderBy('w.until_on')
    .orderBy('w.name')
    .execute()

export type Group = { number: number; category: string; value: string; definition: string }

/** Every group of students, with where its definition stands; number 0 is everyone. */
export const studentGroups = (db: Db): Promise<Group[]> =>
  db
    .selectFrom('student_group')
    .select(['number', 'category', 'value', 'definition'])
    .orderBy('category')
    .orderBy('value')
    .execute()

/** The cells of some sittings for some groups: every place that has any. */
export const rollupCells = (db: Db, sittings: readonly number[], groups: readonly number[]): Promise<RollupCell[]> =>
  db
    .selectFrom('outcome_rollup')
    .select(['sitting', 'group_number as group', 'place_id as placeId', 'n', 'sum', 'sum_of_squares as squares', 'met'])
    .where('sitting', '=', sql<number>`any(${[...sittings]}::int[])`)
    .where('group_number', '=', sql<number>`any(${[...groups]}::int[])`)
    .execute()

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
