import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Place } from '../../contract.ts'
import type { Role } from '../../role.ts'

const columns = ['id', 'version', 'parent_id as parentId', 'kind', 'name'] as const

export const allPlaces = (db: Db): Promise<Place[]> =>
  db.selectFrom('place').select(columns).where('ended_on', 'is', null).orderBy('kind').orderBy('name').execute()

export const placeById = (db: Db, id: string) => db.selectFrom('place').select(columns).where('id', '=', id).executeTakeFirst()

export const insertPlace = (db: Db, { parentId, kind, name }: Pick<Place, 'parentId' | 'kind' | 'name'>) =>
  db.insertInto('place').values({ id: uuidv7(), parent_id: parentId, kind, name }).returning(columns).executeTakeFirstOrThrow()

export const renamePlace = (db: Db, { id, version }: Place, name: string) =>
  db
    .updateTable('place')
    .set({ name, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(columns)
    .executeTakeFirstOrThrow()

/** This place and all above it: a right held for any of them covers it. */
export const placeAndAbove = (placeId: string) => sql<string>`
  with recursive up as (
    select id, parent_id from place where id = ${placeId}
    union all select p.id, p.parent_id from place p join up on p.id = up.parent_id)
  select id from up`

export const roleNames = (db: Db) =>
  db.selectFrom('role_name').select(['role', 'en', 'es']).execute() as Promise<{ role: Role; en: string; es: string }[]>

export const renameRole = (db: Db, role: Role, names: { en: string; es: string }) =>
  db
    .insertInto('role_name')
    .values({ role, ...names })
    .onConflict((conflict) => conflict.column('role').doUpdateSet(names))
    .execute()
