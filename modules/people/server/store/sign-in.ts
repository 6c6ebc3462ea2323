import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newToken, sha256, uuidv7 } from '#platform/ids.ts'

export const personToSignIn = (db: Db, login: string) =>
  db
    .selectFrom('person as p')
    .innerJoin('password as w', 'w.person_id', 'p.id')
    .select(['p.id', 'w.hash'])
    .where((where) => where.or([where('p.email', '=', login.toLowerCase()), where('p.username', '=', login.toLowerCase())]))
    .where('p.ended_on', 'is', null)
    .executeTakeFirst()

export const passwordHash = async (db: Db, personId: string) =>
  (await db.selectFrom('password').select('hash').where('person_id', '=', personId).executeTakeFirst())?.hash

export const setPassword = (db: Db, personId: string, hash: string) =>
  db
    .insertInto('password')
    .values({ person_id: personId, hash })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ hash, set_at: sql<string>`now()` }))
    .execute()

/** Whether somebody else signs in by this: an e-mail address and a user name are never the same for two people. */
export const loginTaken = async (db: Db, login: string, but: string | null): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('person')
      .select('id')
      .where('ended_on', 'is', null)
      .where((where) => where.or([where('username', '=', login), where('email', '=', login)]))
      .$if(but !== null, (query) => query.where('id', '<>', but))
      .executeTakeFirst(),
  )

export const setUsername = (db: Db, personId: string, username: string) =>
  db.updateTable('person').set({ username }).where('id', '=', personId).execute()

/** Anyone who may sign in, by e-mail or user name. */
export const personByLogin = (db: Db, login: string) =>
  db
    .selectFrom('person')
    .select(['id', sql<string>`given_name || ' ' || family_name`.as('name')])
    .where((where) => where.or([where('email', '=', login.toLowerCase()), where('username', '=', login.toLowerCase())]))
    .where('ended_on', 'is', null)
    .executeTakeFirst()

/** How this person signs in. */
export const loginOf = (db: Db, personId: string) =>
  db
    .selectFrom('person as p')
    .select(sql<string | null>`coalesce(p.email, p.username)`.as('login'))
    .select(sql<boolean>`exists (select from password w where w.person_id = p.id)`.as('hasPassword'))
    .where('p.id', '=', personId)
    .executeTakeFirstOrThrow()

/** A new API token, of which only the hash is kept. */
export async function makeApiToken(db: Db, personId: string, name: string, days: number): Promise<string> {
  const token = `weft_${newToken()}`
  const expires = sql<string>`now() + make_interval(days => ${days})`
  await db
    .insertInto('api_token')
    .values({ id: uuidv7(), token_sha256: sha256(token), person_id: personId, name, expires_at: expires })
    .execute()
  return token
}
