import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Account, AccountLine } from '../../account.ts'
import type { Role } from '../../role.ts'
import { roleInForce, worksUnder } from '../read.ts'
import { speaksFor } from './agreement.ts'
import { invitedUntil } from './invitation.ts'
import { isSought, PAGE, pageOf, persons, withLevels } from './person.ts'
import type { Sought } from './person.ts'
import { otherAdministrators, rightsOf } from './right.ts'

type Standing = AccountLine['standing']

const until = invitedUntil(sql.ref('p.id'))
const standing = sql<Standing>`case when exists (select from password w where w.person_id = p.id) then 'arrived'
  when ${until} is not null then 'invited' else 'not-invited' end`

const lines = (db: Db) =>
  persons(db)
    .select(sql<string | null>`coalesce(p.email, p.username)`.as('login'))
    .select([standing.as('standing'), until.as('invitedUntil')])

/** The people who work under these places; null is everyone. */
export async function listAccounts(db: Db, under: string[] | null, of: Sought & { standing?: Standing | undefined }) {
  const rows = await lines(db)
    .where('p.ended_on', 'is', null)
    .where(isSought(of))
    .$if(under !== null, (query) => query.where(worksUnder(sql.ref('p.id'), under!)))
    .$if(of.standing !== undefined, (query) => query.where(standing, '=', of.standing!))
    .orderBy('p.family_name')
    .orderBy('p.given_name')
    .orderBy('p.id')
    .limit(PAGE + 1)
    .execute()
  return pageOf(rows)
}

export async function accountById(db: Db, id: string): Promise<Omit<Account, 'reach'> | undefined> {
  const row = await lines(db)
    .select(['p.version', 'p.given_name as givenName', 'p.family_name as familyName', 'p.email', 'p.ended_on as endedOn'])
    .select(sql<boolean>`p.source_id is not null`.as('fromRoster'))
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...withLevels(row),
    onRecord: await rolesOnRecord(db, id),
    rights: await rightsOf(db, id),
    speaksFor: await speaksFor(db, id),
    otherAdministrators: await otherAdministrators(db, id),
  }
}

const rolesOnRecord = (db: Db, personId: string) =>
  db
    .selectFrom('role_held as h')
    .innerJoin('place as pl', 'pl.id', 'h.place_id')
    .select(['h.id', 'h.role', 'pl.name as place', 'h.from_on as fromOn', 'h.until_on as untilOn'])
    .select(sql<boolean>`h.source_id is not null`.as('fromRoster'))
    .where('h.person_id', '=', personId)
    .where(roleInForce)
    .orderBy('h.from_on')
    .orderBy('h.id')
    .execute()

/** The whole district: who there is, who has set a password, who was asked to and has not. */
export const headcount = (db: Db): Promise<{ people: number; arrived: number; invited: number }> =>
  db
    .selectFrom(db.selectFrom('person as p').select(standing.as('standing')).where('p.ended_on', 'is', null).as('everyone'))
    .select(sql<number>`count(*)`.as('people'))
    .select(sql<number>`count(*) filter (where standing = 'arrived')`.as('arrived'))
    .select(sql<number>`count(*) filter (where standing = 'invited')`.as('invited'))
    .executeTakeFirstOrThrow()

type Named = { givenName: string; familyName: string; email: string | null }

export async function insertPerson(db: Db, person: Named & { role: Role; placeId: string }): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('person')
    .values({ id, given_name: person.givenName, family_name: person.familyName, email: person.email })
    .execute()
  await insertRole(db, { ...person, personId: id })
  return id
}

/** False where somebody changed it since that version. */
export async function changePerson(db: Db, { id, version, ...to }: Named & { id: string; version: number }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ given_name: to.givenName, family_name: to.familyName, email: to.email, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Nobody who was erased comes back: there is nothing left to bring. */
export const isErased = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('person').select('erased_at').where('id', '=', id).executeTakeFirst())?.erased_at != null

export const setEnded = (db: Db, id: string, ended: boolean) =>
  db
    .updateTable('person')
    .set({ ended_on: ended ? districtDay : null, ended_by_roster: false, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()

export const insertRole = (db: Db, { personId, role, placeId }: { personId: string; role: Role; placeId: string }) =>
  db
    .insertInto('role_held')
    .values({ id: uuidv7(), person_id: personId, role, place_id: placeId, from_on: districtDay })
    .execute()

export const roleById = (db: Db, id: string) =>
  db
    .selectFrom('role_held as h')
    .select(['h.id', 'h.person_id as personId', 'h.place_id as placeId', sql<boolean>`h.source_id is not null`.as('fromRoster')])
    .where('h.id', '=', id)
    .where(roleInForce)
    .executeTakeFirst()

/** Yesterday was its last day; a role begun today was a slip, and goes altogether. */
/** Every role at a place, from today on; one that began today never was. */
export async function endRolesAt(db: Db, placeId: string): Promise<void> {
  await db.deleteFrom('role_held').where('place_id', '=', placeId).where('from_on', '>=', districtDay).execute()
  await db
    .updateTable('role_held')
    .set({ until_on: sql<string>`${districtDay} - 1` })
    .where('place_id', '=', placeId)
    .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>=', districtDay)]))
    .execute()
}

export async function endRole(db: Db, id: string): Promise<void> {
  await db.deleteFrom('role_held').where('id', '=', id).where('from_on', '=', districtDay).execute()
  await db
    .updateTable('role_held')
    .set({ until_on: sql<string>`${districtDay} - 1` })
    .where('id', '=', id)
    .execute()
}
