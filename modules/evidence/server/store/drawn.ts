import { sql } from 'kysely'
import { drawnValues } from '#modules/outcomes/server/read.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'

/** What the points of a source rest on, of `measure_source ms`: each window's version and the district's smallest group. */
const restsOn = sql<string>`(select coalesce(string_agg(os.number || '.' || os.version, ',' order by os.number), '') || '|' || (select student_k from district)
  from outcome_sitting os where os.measure_id = ms.outcome_id)`

export type Drawn = { measureId: string; outcomeId: string; placeId: string; group: number }

/** The number of a group of students; 0 is everyone. */
export const groupNumber = async (db: Db, category: string, group: string): Promise<number | undefined> =>
  (
    await db
      .selectFrom('student_group')
      .select('number')
      .where('category', '=', category)
      .where('value', '=', group)
      .executeTakeFirst()
  )?.number

export const insertSource = (db: Db, { measureId, outcomeId, placeId, group }: Drawn, drawnBy: string) =>
  db
    .insertInto('measure_source')
    .values({
      measure_id: measureId,
      outcome_id: outcomeId,
      place_id: placeId,
      group_number: group,
      drawn_by: drawnBy,
      drawn_of: '',
    })
    .execute()

/** The sources whose results or protection changed since their points were drawn. */
export const staleSources = async (db: Db): Promise<Drawn[]> =>
  (
    await sql<Drawn>`
      select ms.measure_id as "measureId", ms.outcome_id as "outcomeId", ms.place_id as "placeId", ms.group_number as "group"
      from measure_source ms where ms.drawn_of <> ${restsOn} order by ms.measure_id`.execute(db)
  ).rows

/** Replaces the points by what may be shown now, in the caller's transaction: a window that is withheld has none. */
export async function drawPoints(db: Db, { measureId, outcomeId, placeId, group }: Drawn): Promise<void> {
  const values = await drawnValues(db, { measureId: outcomeId, placeId, group })
  const rows = JSON.stringify(values.map(({ on, value }) => ({ id: uuidv7(), day: on, value })))
  await db.deleteFrom('measure_point').where('measure_id', '=', measureId).execute()
  await sql`
    insert into measure_point (id, measure_id, measured_on, value, note, made_by)
    select v.id, ms.measure_id, v.day, v.value, '', ms.drawn_by
    from jsonb_to_recordset(${rows}::jsonb) as v (id uuid, day date, value numeric) join measure_source ms on ms.measure_id = ${measureId}`.execute(
    db,
  )
  await sql`update measure_source ms set drawn_of = ${restsOn}, drawn_at = now() where ms.measure_id = ${measureId}`.execute(db)
}

/** Once a minute: whatever rests on results that changed is drawn anew. */
export async function drawAnew(db: Db): Promise<void> {
  for (const source of await staleSources(db)) await inTransaction(db, (tx) => drawPoints(tx, source))
}
