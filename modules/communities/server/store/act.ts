import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { firstPlaceOf, leadersRoles, nameOf, roleInForce } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { ActKind } from '../../act.ts'
import type { PracticeAct } from '../../contract.ts'

const actJson = (
  actor: Actor,
): RawBuilder<PracticeAct> => sql<PracticeAct>`jsonb_build_object('id', pa.id, 'kind', pa.kind, 'text', pa.text,
  'doneOn', pa.done_on, 'by', coalesce(${nameOf(sql.ref('pa.made_by'))}, ''), 'place', ${firstPlaceOf(sql.ref('pa.made_by'))},
  'mine', pa.made_by = ${actor.personId}, 'ruleAt', (select pl.name from place pl where pl.id = pa.place_id), 'endsOn', pa.ends_on,
  'liftedAt', pa.lifted_at)`

/** What people did for a practice, the latest first, as a column. */
export const actsOf = (actor: Actor, practiceId: string): RawBuilder<PracticeAct[]> => sql<PracticeAct[]>`coalesce((
  select jsonb_agg(${actJson(actor)} order by pa.done_on desc, pa.id desc) from practice_act pa
  where pa.practice_id = ${practiceId} and pa.deleted_at is null), '[]')`

/** The places that somebody leads today, as a column. */
export const placesLed = (actor: Actor) => sql<{ id: string; name: string }[]>`coalesce((
  select jsonb_agg(distinct jsonb_build_object('id', pl.id, 'name', pl.name)) from role_held h join place pl on pl.id = h.place_id
  where h.person_id = ${actor.personId} and ${roleInForce} and ${leadersRoles}), '[]')`

export async function actFor(db: Db, id: string, personId: string) {
  return db
    .selectFrom('practice_act')
    .select(['id', 'practice_id as practiceId', 'kind', 'made_by as madeBy', 'lifted_at as liftedAt'])
    .where('id', '=', id)
    .where((eb) => eb.or([eb('deleted_at', 'is', null), eb('deleted_by', '=', personId)]))
    .executeTakeFirst()
}

type New = {
  practiceId: string
  kind: ActKind
  text: string
  doneOn: string | null
  madeBy: string
  placeId?: string
  endsOn?: string
}

export async function insertAct(db: Db, { practiceId, kind, text, doneOn, madeBy, placeId, endsOn }: New): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('practice_act')
    .values({
      id,
      practice_id: practiceId,
      kind,
      text,
      done_on: doneOn ?? sql<string>`${districtDay}`,
      place_id: placeId ?? null,
      ends_on: endsOn ?? null,
      made_by: madeBy,
    })
    .execute()
  return id
}

export const setActRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('practice_act').set(removal(by)).where('id', '=', id).execute()

export const setLifted = (db: Db, id: string) =>
  db
    .updateTable('practice_act')
    .set({ lifted_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()

export const today = async (db: Db): Promise<string> =>
  (await sql<{ today: string }>`select ${districtDay} as today`.execute(db)).rows[0]!.today
