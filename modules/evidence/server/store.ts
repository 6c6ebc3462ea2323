import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { removal } from '#platform/removal.ts'
import { uuidv7 } from '#platform/ids.ts'
import type * as z from 'zod'
import type { Baseline, EvidenceInput, Measure, MeasureInput, PointInput } from '../contract.ts'
import { spreadOf, valueOf } from '../measure.ts'
import type { MeasureKind } from '../measure.ts'
import { measureJson } from './read.ts'

const measures = (db: Db) => db.selectFrom('measure as me').select(measureJson.as('measure')).where('me.deleted_at', 'is', null)

export const measureById = async (db: Db, id: string): Promise<Measure | undefined> =>
  (await measures(db).where('me.id', '=', id).executeTakeFirst())?.measure

export const measuresOf = async (db: Db, teamId: string): Promise<Measure[]> =>
  (await measures(db).where('me.team_id', '=', teamId).orderBy('me.made_at').execute()).map(({ measure }) => measure)

/** Also one that was taken away: to bring it back. */
export const teamOfMeasure = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.selectFrom('measure').select('team_id').where('id', '=', id).executeTakeFirst())?.team_id

export async function insertMeasure(db: Db, teamId: string, measure: MeasureInput, madeBy: string): Promise<Measure> {
  const id = uuidv7()
  await db
    .insertInto('measure')
    .values({ id, team_id: teamId, made_by: madeBy, kind: measure.kind, ...columnsOf(measure) })
    .execute()
  return (await measureById(db, id))!
}

const columnsOf = ({
  name,
  purpose,
  unit,
  definition,
  direction,
  target,
  sampling,
  collectedBy,
  howOften,
}: Omit<MeasureInput, 'kind'>) => ({
  name,
  purpose,
  unit,
  definition,
  direction,
  target,
  sampling,
  collected_by: collectedBy,
  how_often: howOften,
})

/** Undefined where somebody changed it since that version. */
export async function updateMeasure(
  db: Db,
  id: string,
  version: number,
  to: Omit<MeasureInput, 'kind'>,
): Promise<Measure | undefined> {
  const { numUpdatedRows } = await db
    .updateTable('measure')
    .set({ ...columnsOf(to), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? measureById(db, id) : undefined
}

export const setMeasureRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('measure').set(removal(by)).where('id', '=', id).execute()

/** One point a day: the later entry replaces the earlier. All or none. */
export const putPoints = (db: Db, measureId: string, kind: MeasureKind, points: PointInput[], madeBy: string) =>
  db
    .insertInto('measure_point')
    .values(
      points.map((point) => ({
        id: uuidv7(),
        measure_id: measureId,
        measured_on: point.on,
        value: valueOf(kind, point),
        numerator: point.numerator,
        denominator: point.denominator,
        almost: point.almost,
        ...spreadOf(point),
        note: point.note,
        made_by: madeBy,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['measure_id', 'measured_on']).doUpdateSet((row) => ({
        value: row.ref('excluded.value'),
        numerator: row.ref('excluded.numerator'),
        denominator: row.ref('excluded.denominator'),
        almost: row.ref('excluded.almost'),
        size: row.ref('excluded.size'),
        spread: row.ref('excluded.spread'),
        note: row.ref('excluded.note'),
        made_by: row.ref('excluded.made_by'),
        made_at: sql<string>`now()`,
      })),
    )
    .execute()

export const insertBaseline = (
  db: Db,
  measureId: string,
  { fromOn, untilOn, reason }: z.output<typeof Baseline>,
  madeBy: string,
) =>
  db
    .insertInto('measure_baseline')
    .values({ id: uuidv7(), measure_id: measureId, from_on: fromOn, until_on: untilOn, reason, made_by: madeBy })
    .execute()

/** Lets a held middle go, or holds it again; false where the measure has none such. */
export async function setBaselineLifted(
  db: Db,
  measureId: string,
  baselineId: string,
  liftedBy: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('measure_baseline')
    .set({ lifted_by: liftedBy, lifted_at: liftedBy ? sql<string>`now()` : null })
    .where('id', '=', baselineId)
    .where('measure_id', '=', measureId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A quote or a photo of a team's, returned as its id. */
export async function insertEvidenceItem(
  db: Db,
  teamId: string,
  item: z.output<typeof EvidenceInput>,
  madeBy: string,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('evidence_item')
    .values({
      id,
      team_id: teamId,
      kind: item.kind,
      text: item.text,
      file_id: item.fileId,
      seen_on: item.seenOn,
      made_by: madeBy,
    })
    .execute()
  return id
}

export const setItemRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('evidence_item').set(removal(by)).where('id', '=', id).execute()

/** The day where the district is. */
export async function today(db: Db): Promise<string> {
  const row = await db
    .selectFrom('district')
    .select(sql<string>`(now() at time zone time_zone)::date`.as('today'))
    .executeTakeFirstOrThrow()
  return row.today
}
