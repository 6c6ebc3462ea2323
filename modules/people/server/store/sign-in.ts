import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newCode, newToken, normalCode, sha256, uuidv7 } from '#platform/ids.ts'

const INVITATION_DAYS = 21

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

/** A new invitation ends the earlier ones of that person. Only hashes of its link and its code are kept. */
export async function makeInvitation(db: Db, personId: string, madeBy: string | null) {
  await db
    .updateTable('invitation')
    .set({ expires_at: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  const [token, code] = [newToken(), newCode()]
  const { expiresAt } = await db
    .insertInto('invitation')
    .values({
      id: uuidv7(),
      person_id: personId,
      token_sha256: sha256(token),
      code_sha256: sha256(normalCode(code)),
      made_by: madeBy,
      expires_at: sql<string>`now() + make_interval(days => ${INVITATION_DAYS})`,
    })
    .returning('expires_at as expiresAt')
    .executeTakeFirstOrThrow()
  return { token, code, expiresAt }
}

/** The invitation a link or a printed code opens, while it holds. */
export const openInvitation = (db: Db, secret: string) =>
  db
    .selectFrom('invitation as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .select(['i.id', 'i.person_id as personId', 'p.email', 'p.username'])
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('name'))
    .where((where) =>
      where.or([where('i.token_sha256', '=', sha256(secret)), where('i.code_sha256', '=', sha256(normalCode(secret)))]),
    )
    .where('i.used_at', 'is', null)
    .where('i.expires_at', '>', sql<string>`now()`)
    .where('p.ended_on', 'is', null)
    .executeTakeFirst()

/** False where somebody used it in the meantime. */
export async function useInvitation(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ used_at: sql<string>`now()` })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False where somebody else has that user name. */
export async function setUsername(db: Db, personId: string, username: string): Promise<boolean> {
  const taken = await db
    .selectFrom('person')
    .select('id')
    .where('ended_on', 'is', null)
    .where('id', '<>', personId)
    .where((where) => where.or([where('username', '=', username), where('email', '=', username)]))
    .executeTakeFirst()
  if (taken) return false
  await db.updateTable('person').set({ username }).where('id', '=', personId).execute()
  return true
}

/** Anyone who may sign in, by e-mail or user name. */
export const personByLogin = (db: Db, login: string) =>
  db
    .selectFrom('person')
    .select(['id', sql<string>`given_name || ' ' || family_name`.as('name')])
    .where((where) => where.or([where('email', '=', login.toLowerCase()), where('username', '=', login.toLowerCase())]))
    .where('ended_on', 'is', null)
    .executeTakeFirst()

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
