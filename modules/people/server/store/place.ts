import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { districtDay } from '#platform/district/day.ts'
import type { EndedPlace } from '../../administer-contract.ts'
import type { Place, RoleName } from '../../person.ts'
import type { RightKind } from '../../right.ts'
import { placesUnder } from '../read.ts'

const columns = ['id', 'version', 'parent_id as parentId', 'kind', 'name'] as const

const places = (db: Db) => db.selectFrom('place').select(columns).where('ended_on', 'is', null).orderBy('kind').orderBy('name')

export const allPlaces = (db: Db): Promise<Place[]> => places(db).execute()

/** The places below those for which a right is held, and which right. */
export const placesKept = (db: Db, administered: string[], kept: string[]): Promise<(Place & { reach: RightKind })[]> =>
  places(db)
    .select(sql<RightKind>`case when id in ${placesUnder(administered)} then 'administer' else 'roster' end`.as('reach'))
    .where('id', 'in', placesUnder(kept))
    .execute()

/** Closed ones below those that are administered. */
export const endedPlaces = (db: Db, administered: string[]): Promise<EndedPlace[]> =>
  db
    .selectFrom('place')
    .select(columns)
    .select(['ended_on as endedOn', sql<boolean>`source_id is not null`.as('fromRoster')])
    .where('ended_on', 'is not', null)
    .where('id', 'in', placesUnder(administered))
    .orderBy('ended_on', 'desc')
    .orderBy('name')
    .$narrowType<{ endedOn: string }>()
    .execute()

/** A place whether or not it is closed, with what ending it asks; others who would end it wait. */
export const placeToEnd = (db: Db, id: string) =>
  db
    .selectFrom('place as pl')
    .select(['pl.id', 'pl.parent_id as parentId', 'pl.ended_on as endedOn'])
    .select(sql<boolean>`pl.source_id is not null`.as('fromRoster'))
    .select(sql<number>`(select count(*)::int from place b where b.parent_id = pl.id and b.ended_on is null)`.as('under'))
    .select(sql<boolean>`exists (select from place a where a.id = pl.parent_id and a.ended_on is not null)`.as('aboveEnded'))
    .where('pl.id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const setPlaceEnded = (db: Db, id: string, ended: boolean) =>
  db
    .updateTable('place')
    .set({ ended_on: ended ? districtDay : null, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()

export const placeById = (db: Db, id: string) =>
  db.selectFrom('place').select(columns).where('id', '=', id).where('ended_on', 'is', null).executeTakeFirst()

export const insertPlace = (db: Db, { parentId, kind, name }: Pick<Place, 'parentId' | 'kind' | 'name'>) =>
  db.insertInto('place').values({ id: uuidv7(), parent_id: parentId, kind, name }).returning(columns).executeTakeFirstOrThrow()

/** Undefined where somebody changed it since that version. */
export const renamePlace = (db: Db, { id, version, name }: Pick<Place, 'id' | 'version' | 'name'>) =>
  db
    .updateTable('place')
    .set({ name, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(columns)
    .executeTakeFirst()

export const roleNames = (db: Db): Promise<RoleName[]> =>
  db.selectFrom('role_name').select(['role', 'en', 'es']).execute() as Promise<RoleName[]>

export const renameRole = (db: Db, { role, ...names }: RoleName) =>
  db
    .insertInto('role_name')
    .values({ role, ...names })
    .onConflict((conflict) => conflict.column('role').doUpdateSet(names))
    .execute()
