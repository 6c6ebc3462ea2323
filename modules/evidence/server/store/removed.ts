import { sql } from 'kysely'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { dropEach, isOver } from '#platform/removal.ts'
import type { PointInput } from '../../contract.ts'
import { valueOf } from '../../measure.ts'
import type { MeasureKind } from '../../measure.ts'

const COLUMNS = sql.raw('id, measure_id, measured_on, value, numerator, denominator, almost, note, made_by, made_at')

/** Takes a number away; false where there is none. */
export async function removePoint(db: Db, measureId: string, pointId: string, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`with taken as (
      delete from measure_point where id = ${pointId} and measure_id = ${measureId} returning ${COLUMNS})
    insert into removed_point (${COLUMNS}, deleted_by) select ${COLUMNS}, ${by} from taken`.execute(db)
  return numAffectedRows === 1n
}

/** A number that another one of its day is about to replace waits among what was removed, unless it says the same. */
export async function keepReplaced(
  db: Db,
  measureId: string,
  kind: MeasureKind,
  points: readonly PointInput[],
  by: string,
): Promise<void> {
  const next = JSON.stringify(
    points.map((point) => ({ day: point.on, value: valueOf(kind, point), note: point.note, id: uuidv7() })),
  )
  await sql`insert into removed_point (${COLUMNS}, deleted_by)
    select n.id, p.measure_id, p.measured_on, p.value, p.numerator, p.denominator, p.almost, p.note, p.made_by, p.made_at, ${by}
    from jsonb_to_recordset(${next}::jsonb) as n(day date, value numeric, note text, id uuid)
    join measure_point p on p.measure_id = ${measureId} and p.measured_on = n.day
    where (p.value, p.note) is distinct from (n.value, n.note)`.execute(db)
}

/** Brings a number back: as it was, unless its day has another one by now. Null where there is none. */
export async function bringBackPoint(db: Db, measureId: string, pointId: string): Promise<'back' | 'day-taken' | null> {
  const these = sql`id = ${pointId} and measure_id = ${measureId}`
  const { numAffectedRows } = await sql`insert into measure_point (${COLUMNS}) select ${COLUMNS} from removed_point where ${these}
    on conflict (measure_id, measured_on) do nothing`.execute(db)
  const { rows } = await sql<{
    id: string
  }>`delete from removed_point where ${these} and ${numAffectedRows === 1n} returning id`.execute(db)
  if (rows.length > 0) return 'back'
  const there = await sql`select from removed_point where ${these}`.execute(db)
  return there.rows.length > 0 ? 'day-taken' : null
}

/** What was taken away longer ago than it is kept. Cycles let go of theirs first. */
export async function dropRemoved(db: Db): Promise<number> {
  const points = await db.deleteFrom('removed_point').where(isOver('deleted_at')).executeTakeFirst()
  const ids = async (table: 'measure' | 'evidence_item') =>
    (await db.selectFrom(table).select('id').where(isOver('deleted_at')).execute()).map(({ id }) => id)
  const items = await dropEach(await ids('evidence_item'), (id) => db.deleteFrom('evidence_item').where('id', '=', id).execute())
  const measures = await dropEach(await ids('measure'), (id) =>
    inTransaction(db, async (tx) => {
      for (const table of ['measure_baseline', 'measure_point', 'measure_source', 'removed_point'] as const)
        await tx.deleteFrom(table).where('measure_id', '=', id).execute()
      await tx.deleteFrom('measure').where('id', '=', id).execute()
    }),
  )
  return Number(points.numDeletedRows) + items + measures
}

/** Items that went with a cycle that is gone. */
export const dropItems = (db: Db, ids: readonly string[]) =>
  ids.length === 0 ? Promise.resolve([]) : db.deleteFrom('evidence_item').where('id', 'in', ids).execute()
