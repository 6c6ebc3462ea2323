import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { RightHeld } from '../../account.ts'
import type { RightKind } from '../../right.ts'
import { nameOf } from '../read.ts'

/** Held today, of the right called `r`. */
export const rightInForce = sql<boolean>`r.ended_at is null and r.from_on <= ${districtDay} and (r.until_on is null or r.until_on >= ${districtDay})`

type Right = { personId: string; kind: RightKind; placeId: string; untilOn: string | null; grantedBy: string | null }

export async function insertRight(db: Db, { personId, kind, placeId, untilOn, grantedBy }: Right): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('right_held')
    .values({
      id,
      person_id: personId,
      kind,
      place_id: placeId,
      from_on: districtDay,
      until_on: untilOn,
      granted_by: grantedBy,
    })
    .execute()
  return id
}

const rights = (db: Db) =>
  db
    .selectFrom('right_held as r')
    .innerJoin('place as pl', 'pl.id', 'r.place_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.id', 'r.person_id as personId', 'r.kind', 'r.place_id as placeId', 'pl.name as place'])
    .select(['r.from_on as fromOn', 'r.until_on as untilOn', nameOf(sql.ref('r.person_id')).as('name')])
    .select(sql<boolean>`pl.parent_id is null`.as('wholeDistrict'))
    .where(rightInForce)
    .where('p.ended_on', 'is', null)

/** Every right in force, the widest first. */
export const rightsHeld = (db: Db): Promise<RightHeld[]> =>
  rights(db).orderBy('wholeDistrict', 'desc').orderBy('pl.name').orderBy('r.kind').orderBy('name').execute()

export const rightsOf = (db: Db, personId: string): Promise<RightHeld[]> =>
  rights(db).where('r.person_id', '=', personId).orderBy('r.id').execute()

export const rightById = (db: Db, id: string): Promise<RightHeld | undefined> =>
  rights(db).where('r.id', '=', id).executeTakeFirst()

/** How many people but this one administer the whole district without an end. */
export async function otherAdministrators(db: Db, personId: string): Promise<number> {
  const { others } = await rights(db)
    .clearSelect()
    .select(sql<number>`count(distinct r.person_id)`.as('others'))
    .where('r.kind', '=', 'administer')
    .where('pl.parent_id', 'is', null)
    .where('r.until_on', 'is', null)
    .where('r.person_id', '<>', personId)
    .executeTakeFirstOrThrow()
  return others
}

/** Whoever ends rights waits here for whoever else does: so that two cannot each end the other's, and leave nobody. */
export const lockRights = (db: Db) => sql`select pg_advisory_xact_lock(7402116)`.execute(db)

export const endRights = (db: Db, of: { id: string } | { personId: string } | { placeId: string }, endedBy: string) =>
  db
    .updateTable('right_held')
    .set({ ended_at: sql<string>`now()`, ended_by: endedBy })
    .where('ended_at', 'is', null)
    .where((where) =>
      'id' in of
        ? where('id', '=', of.id)
        : 'placeId' in of
          ? where('place_id', '=', of.placeId)
          : where('person_id', '=', of.personId),
    )
    .execute()

export const today = async (db: Db): Promise<string> =>
  (await sql<{ today: string }>`select ${districtDay} as today`.execute(db)).rows[0]!.today
