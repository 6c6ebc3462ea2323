import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { leadsPlace, placesLedBy, nameOf, roleInForce, rolesUnder } from '#modules/people/server/read.ts'
import type { Role } from '#modules/people/role.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Relief } from '../../contract.ts'
import type { ReliefWord } from '../../relief.ts'

const SHOWN = 200

/** Whether it frees the actor: in a role that gets hours back, at its place or below. */
const freesActor = (actor: Actor) => sql<boolean>`exists (
  select from role_held h join relief_hours x on x.relief_id = r.id and x.role = h.role
  where h.person_id = ${actor.personId} and ${roleInForce} and r.place_id = any(places_above(h.place_id)))`

const reliefJson = (actor: Actor): RawBuilder<Relief> => sql<Relief>`jsonb_build_object('id', r.id, 'what', r.what, 'why', r.why,
  'placeId', r.place_id, 'place', (select pl.name from place pl where pl.id = r.place_id), 'stoppedBy', ${nameOf(sql.ref('r.stopped_by'))},
  'stoppedOn', r.stopped_on, 'fromVoice', r.voice_id is not null, 'mine', r.stopped_by = ${actor.personId}, 'freesMe', ${freesActor(actor)},
  'hours', coalesce((select jsonb_agg(jsonb_build_object('role', x.role, 'people', x.people, 'hours', x.hours::float8)
    order by x.people * x.hours desc, x.role) from relief_hours x where x.relief_id = r.id), '[]'),
  'words', coalesce((select jsonb_agg(jsonb_build_object('personId', w.person_id, 'name', ${nameOf(sql.ref('w.person_id'))}, 'says', w.says,
    'text', w.text) order by w.said_at, w.person_id) from relief_word w where w.relief_id = r.id), '[]'))`

export async function reliefById(db: Db, actor: Actor, id: string): Promise<Relief | undefined> {
  const { rows } = await sql<{ relief: Relief }>`
    select ${reliefJson(actor)} as relief from relief r where r.id = ${id} and r.deleted_at is null`.execute(db)
  return rows[0]?.relief
}

/** What was stopped, latest first, and where the actor could stop something. */
export async function reliefPage(db: Db, actor: Actor) {
  const { rows } = await sql<{ reliefs: Relief[]; places: { id: string; name: string }[] }>`
    select coalesce((select jsonb_agg(f.relief order by f.stopped_on desc, f.id) from (
        select r.id, r.stopped_on, ${reliefJson(actor)} as relief from relief r where r.deleted_at is null
        order by r.stopped_on desc, r.id limit ${sql.lit(SHOWN)}) f), '[]') as reliefs,
      coalesce((select jsonb_agg(jsonb_build_object('id', pl.id, 'name', pl.name) order by pl.parent_id nulls first, pl.name) from place pl
        where pl.ended_on is null and pl.kind <> 'grade' and pl.id in ${placesLedBy(actor.personId)}), '[]') as places`.execute(
    db,
  )
  return rows[0]!
}

export const leadsThere = async (db: Db, actor: Actor, placeId: string): Promise<boolean> => {
  const { rows } = await sql<{ leads: boolean }>`select ${leadsPlace(actor.personId, sql`${placeId}::uuid`)} as leads`.execute(db)
  return rows[0]!.leads
}

/** How many hold each role today, at a place and below it. */
export async function peopleInRoles(db: Db, placeId: string): Promise<Map<Role, number>> {
  const { rows } = await sql<{ role: Role; people: number }>`
    select h.role, count(distinct h.person_id) as people from (${rolesUnder(placeId)}) h group by h.role`.execute(db)
  return new Map(rows.map(({ role, people }) => [role, people]))
}

export const isInFuture = async (db: Db, day: string): Promise<boolean> => {
  const { rows } = await sql<{ future: boolean }>`select ${day}::date > ${districtDay} as future`.execute(db)
  return rows[0]!.future
}

type NewRelief = {
  what: string
  why: string
  placeId: string
  stoppedOn: string
  stoppedBy: string
  voiceId: string | null
  hours: { role: Role; people: number; hours: number }[]
}

export async function insertRelief(db: Db, of: NewRelief): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('relief')
    .values({
      id,
      what: of.what,
      why: of.why,
      place_id: of.placeId,
      stopped_by: of.stoppedBy,
      stopped_on: of.stoppedOn,
      voice_id: of.voiceId,
    })
    .execute()
  await db
    .insertInto('relief_hours')
    .values(of.hours.map((one) => ({ relief_id: id, ...one })))
    .execute()
  return id
}

/** Only its own person’s: false where it is somebody else’s or not there. */
export const setReliefRemoved = async (db: Db, id: string, actor: Actor, removed: boolean): Promise<boolean> =>
  (
    await db
      .updateTable('relief')
      .set(removal(removed ? actor.personId : null))
      .where('id', '=', id)
      .where('stopped_by', '=', actor.personId)
      .executeTakeFirst()
  ).numUpdatedRows > 0n

export async function setReliefWord(
  db: Db,
  reliefId: string,
  personId: string,
  { says, text }: { says: ReliefWord | null; text: string },
): Promise<void> {
  if (says === null)
    await db.deleteFrom('relief_word').where('relief_id', '=', reliefId).where('person_id', '=', personId).execute()
  else
    await db
      .insertInto('relief_word')
      .values({ relief_id: reliefId, person_id: personId, says, text })
      .onConflict((conflict) =>
        conflict.columns(['relief_id', 'person_id']).doUpdateSet({ says, text, said_at: sql<string>`now()` }),
      )
      .execute()
}
