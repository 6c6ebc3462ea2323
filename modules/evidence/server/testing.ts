import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { MeasureKind } from '../measure.ts'

type MeasureOf = { teamId: string; madeBy: { id: string }; kind?: MeasureKind; values?: number[] }

/** A measure of a team, with a point a day from 1 September for each value. */
export async function aMeasure(db: Db, { teamId, madeBy, kind = 'mean', values = [] }: MeasureOf): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('measure')
    .values({ id, team_id: teamId, name: 'Exit tickets', purpose: 'outcome', kind, direction: 'up', made_by: madeBy.id })
    .execute()
  for (const [at, value] of values.entries())
    await db
      .insertInto('measure_point')
      .values({
        id: uuidv7(),
        measure_id: id,
        measured_on: `2026-09-${String(at + 1).padStart(2, '0')}`,
        value,
        made_by: madeBy.id,
      })
      .execute()
  return { id }
}
