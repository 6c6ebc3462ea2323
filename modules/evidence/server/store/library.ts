import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { OfferedMeasure } from '../../library-contract.ts'

/** Offered by whichever team, in the order of the alphabet: nobody's measure is better than another's. */
export async function offeredMeasures(db: Db, search: string | undefined): Promise<OfferedMeasure[]> {
  const { rows } = await sql<OfferedMeasure>`
    select me.id, me.name, me.purpose, me.kind, me.unit, me.definition, me.direction, me.sampling, me.collected_by as "collectedBy",
      me.how_often as "howOften", t.name as team, p.name as place
    from measure me join team t on t.id = me.team_id join place p on p.id = t.place_id
    where me.offered_at is not null and me.deleted_at is null
      and (${search ?? ''} = '' or position(lower(${search ?? ''}) in lower(me.name || ' ' || me.definition)) > 0)
    order by lower(me.name), me.id limit 30`.execute(db)
  return rows
}

export const setOffered = (db: Db, id: string, offeredBy: string | null) =>
  db
    .updateTable('measure')
    .set({ offered_by: offeredBy, offered_at: offeredBy ? sql<string>`now()` : null })
    .where('id', '=', id)
    .execute()

export const isOffered = async (db: Db, id: string): Promise<boolean> =>
  Boolean(await db.selectFrom('measure').select('id').where('id', '=', id).where('offered_at', 'is not', null).executeTakeFirst())

/** From which offered measure a team took its own; nothing where it is no longer offered. */
export const setTakenFrom = (db: Db, id: string, from: string) =>
  sql`update measure set taken_from = o.id from measure o where measure.id = ${id} and o.id = ${from} and o.offered_at is not null and o.deleted_at is null`.execute(
    db,
  )
