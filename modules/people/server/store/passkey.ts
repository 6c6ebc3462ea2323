import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { sha256, uuidv7 } from '#platform/ids.ts'
import type { Passkey } from '../../passkey-contract.ts'

const MINUTES = 5

export type Purpose = 'add' | 'sign-in' | 'prove'

/** Asked once, and answered within some minutes. Old ones go with each new one. */
export async function keepChallenge(db: Db, challenge: string, purpose: Purpose, personId: string | null): Promise<void> {
  await db
    .deleteFrom('passkey_challenge')
    .where('expires_at', '<', sql<string>`now()`)
    .execute()
  const expires = sql<string>`now() + make_interval(mins => ${MINUTES})`
  await db
    .insertInto('passkey_challenge')
    .values({ sha256: sha256(challenge), purpose, person_id: personId, expires_at: expires })
    .execute()
}

/** Whether this was asked, for this, of this person: true once. */
export async function useChallenge(db: Db, challenge: string, purpose: Purpose, personId: string | null): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkey_challenge')
    .where('sha256', '=', sha256(challenge))
    .where('purpose', '=', purpose)
    .where(sql<boolean>`person_id is not distinct from ${personId}::uuid`)
    .where('expires_at', '>', sql<string>`now()`)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

const columns = ['id', 'name', 'made_at as madeAt', 'used_at as usedAt'] as const

export const passkeysOf = (db: Db, personId: string): Promise<Passkey[]> =>
  db.selectFrom('passkey').select(columns).where('person_id', '=', personId).orderBy('id').execute()

/** What a browser is told of them, so that it offers the right one. */
export const credentialsOf = (db: Db, personId: string) =>
  db.selectFrom('passkey').select(['credential_id as id', 'transports']).where('person_id', '=', personId).execute()

type Made = { personId: string; name: string; credentialId: string; publicKey: Uint8Array; counter: number; transports: string[] }

export const insertPasskey = (db: Db, { personId, name, credentialId, publicKey, counter, transports }: Made): Promise<Passkey> =>
  db
    .insertInto('passkey')
    .values({
      id: uuidv7(),
      person_id: personId,
      name,
      credential_id: credentialId,
      public_key: Buffer.from(publicKey),
      counter,
      transports,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()

export async function renamePasskey(db: Db, personId: string, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('passkey')
    .set({ name })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function removePasskey(db: Db, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The passkey with this name of its own, of someone who may sign in. */
export const passkeyByCredential = (db: Db, credentialId: string) =>
  db
    .selectFrom('passkey as k')
    .innerJoin('person as p', 'p.id', 'k.person_id')
    .select(['k.id', 'k.person_id as personId', 'k.public_key as publicKey', 'k.counter', 'k.transports'])
    .where('k.credential_id', '=', credentialId)
    .where('p.ended_on', 'is', null)
    .executeTakeFirst()

export const markUsed = (db: Db, id: string, counter: number) =>
  db
    .updateTable('passkey')
    .set({ counter, used_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()
