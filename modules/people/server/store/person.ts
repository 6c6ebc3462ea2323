import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Me, Person } from '../../contract.ts'
import { levelOf } from '../../role.ts'
import type { PlaceKind, Role } from '../../role.ts'
import { rolesOf } from '../read.ts'
import type { RoleRow } from '../read.ts'

const PAGE = 50

type Row = { id: string; name: string; roles: RoleRow[] }
const withLevels = ({ roles, ...person }: Row): Person => ({
  ...person,
  roles: roles.map(({ placeKind, ...role }) => ({ ...role, level: levelOf(role.role, placeKind) })),
})

const people = (db: Db) =>
  db
    .selectFrom('person as p')
    .select(['p.id', sql<string>`p.given_name || ' ' || p.family_name`.as('name'), rolesOf(sql.ref('p.id')).as('roles')])
    .where('p.ended_on', 'is', null)

export async function personById(db: Db, id: string): Promise<Person | undefined> {
  const row = await people(db).where('p.id', '=', id).executeTakeFirst()
  return row && withLevels(row)
}

/** By family name, a page at a time; `search` matches beginnings of names. */
export async function listPeople(
  db: Db,
  of: { search?: string | undefined; placeId?: string | undefined; after?: string | undefined },
) {
  const rows = await people(db)
    .$if(Boolean(of.search), (query) => query.where(nameBegins(of.search!)))
    .$if(Boolean(of.placeId), (query) =>
      query.where((where) =>
        where.exists(
          where
            .selectFrom('role_held as h')
            .select('h.id')
            .whereRef('h.person_id', '=', 'p.id')
            .where('h.place_id', '=', of.placeId!),
        ),
      ),
    )
    .$if(Boolean(of.after), (query) =>
      query.where(
        sql<SqlBool>`(p.family_name, p.given_name, p.id) > (select family_name, given_name, id from person where id = ${of.after!})`,
      ),
    )
    .orderBy('p.family_name')
    .orderBy('p.given_name')
    .orderBy('p.id')
    .limit(PAGE + 1)
    .execute()
  return { people: rows.slice(0, PAGE).map(withLevels), more: rows.length > PAGE }
}

/** Every word begins a name: `ro ort` finds Rosa Ortega. */
export function nameBegins(search: string): Expression<SqlBool> {
  const words = search.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const query = words.map((word) => `${word}:*`).join(' & ')
  return sql<SqlBool>`p.search @@ to_tsquery('simple', ${query})`
}

export async function me(db: Db, { personId }: Actor, agreement: number): Promise<Me> {
  const row = await people(db)
    .where('p.id', '=', personId)
    .innerJoin('district as d', (join) => join.onTrue())
    .select(['p.given_name as givenName', sql<'en' | 'es'>`coalesce(p.locale, d.locale)`.as('locale')])
    .select(
      sql<Me['rights']>`array(select distinct r.kind from right_held r where r.person_id = p.id and r.from_on <= current_date
      and (r.until_on is null or r.until_on >= current_date))`.as('rights'),
    )
    .select(
      sql<boolean>`exists (select from agreement_acceptance a where a.person_id = p.id and a.version = ${agreement})`.as(
        'agreed',
      ),
    )
    .select(sql<Me['district']>`jsonb_build_object('name', d.name, 'timeZone', d.time_zone, 'isDemo', d.is_demo)`.as('district'))
    .select(sql<number>`(select count(*) from notice n where n.person_id = p.id and n.read_at is null)`.as('unread'))
    .executeTakeFirstOrThrow()
  const { givenName, locale, rights, agreed, district, unread, ...person } = row
  return { ...withLevels(person), givenName, locale, rights, agreed, district, unread }
}

export const setLocale = (db: Db, personId: string, locale: 'en' | 'es') =>
  db.updateTable('person').set({ locale }).where('id', '=', personId).execute()

export async function insertPerson(
  db: Db,
  person: { givenName: string; familyName: string; email: string | null; role: Role; placeId: string },
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('person')
    .values({ id, given_name: person.givenName, family_name: person.familyName, email: person.email })
    .execute()
  await db
    .insertInto('role_held')
    .values({ id: uuidv7(), person_id: id, role: person.role, place_id: person.placeId, from_on: sql<string>`current_date` })
    .execute()
  return id
}

export const emailTaken = async (db: Db, email: string) =>
  Boolean(await db.selectFrom('person').select('id').where('email', '=', email).where('ended_on', 'is', null).executeTakeFirst())

export const acceptAgreement = (db: Db, personId: string, version: number, onBehalfOf: 'self' | 'district' | 'association') =>
  db
    .insertInto('agreement_acceptance')
    .values({ id: uuidv7(), person_id: personId, version, on_behalf_of: onBehalfOf })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const placeKind = async (db: Db, placeId: string): Promise<PlaceKind | undefined> =>
  (await db.selectFrom('place').select('kind').where('id', '=', placeId).executeTakeFirst())?.kind

/** Where mail reaches a person, and in which language. */
export const personEmail = (db: Db, id: string) =>
  db
    .selectFrom('person as p')
    .innerJoin('district as d', (join) => join.onTrue())
    .select(['p.email', sql<'en' | 'es'>`coalesce(p.locale, d.locale)`.as('locale')])
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
