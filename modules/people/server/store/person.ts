import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Person } from '../../person.ts'
import { levelOf } from '../../role.ts'
import type { PlaceKind } from '../../role.ts'
import { nameBegins, rolesOf, worksUnder } from '../read.ts'
import type { RoleRow } from '../read.ts'

export const PAGE = 50

export const withLevels = <Row extends { roles: RoleRow[] }>({ roles, ...person }: Row) => ({
  ...person,
  roles: roles.map(({ placeKind, ...role }) => ({ ...role, level: levelOf(role.role, placeKind) })),
})

/** Everyone, those who left too. */
export const persons = (db: Db) =>
  db
    .selectFrom('person as p')
    .select(['p.id', sql<string>`p.given_name || ' ' || p.family_name`.as('name'), rolesOf(sql.ref('p.id')).as('roles')])

const people = (db: Db) => persons(db).where('p.ended_on', 'is', null)

export async function personById(db: Db, id: string): Promise<Person | undefined> {
  const row = await people(db).where('p.id', '=', id).executeTakeFirst()
  return row && withLevels(row)
}

export type Sought = { search?: string | undefined; placeId?: string | undefined; after?: string | undefined }

/** By family name, a page at a time; `search` matches beginnings of names. */
export async function listPeople(db: Db, of: Sought) {
  const rows = await people(db)
    .where(isSought(of))
    .orderBy('p.family_name')
    .orderBy('p.given_name')
    .orderBy('p.id')
    .limit(PAGE + 1)
    .execute()
  return pageOf(rows)
}

export const pageOf = <Row extends { roles: RoleRow[] }>(rows: Row[]) => ({
  people: rows.slice(0, PAGE).map(withLevels),
  more: rows.length > PAGE,
})

/** Of the person called `p`: named so, working there, after this one in the order of names. */
export function isSought({ search, placeId, after }: Sought): Expression<SqlBool> {
  const conditions = [
    search ? nameBegins(search) : null,
    placeId ? worksUnder(sql.ref('p.id'), [placeId]) : null,
    after
      ? sql`(p.family_name, p.given_name, p.id) > (select family_name, given_name, id from person where id = ${after})`
      : null,
  ]
  return sql<SqlBool>`(${sql.join([sql`true`, ...conditions.filter((condition) => condition !== null)], sql` and `)})`
}

export const setLocale = (db: Db, personId: string, locale: 'en' | 'es') =>
  db.updateTable('person').set({ locale }).where('id', '=', personId).execute()

export const placeKind = async (db: Db, placeId: string): Promise<PlaceKind | undefined> =>
  (await db.selectFrom('place').select('kind').where('id', '=', placeId).executeTakeFirst())?.kind

/** Where mail reaches a person, and in which language. */
export const personEmail = (db: Db, id: string) =>
  db
    .selectFrom('person as p')
    .innerJoin('district as d', (join) => join.onTrue())
    .select(['p.email', sql<'en' | 'es'>`coalesce(p.locale, d.locale)`.as('locale')])
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('name'))
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
