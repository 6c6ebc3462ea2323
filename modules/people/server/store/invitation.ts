import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newCode, newToken, normalCode, sha256, uuidv7 } from '#platform/ids.ts'
import { nameOf, placesUnder, roleInForce } from '../read.ts'
import { rightInForce } from './right.ts'

const INVITATION_DAYS = 21
const RESET_MINUTES = 60

export type Invitation = { id: string; personId: string; token: string; code: string; expiresAt: string }

/** New invitations end the earlier ones of those people. Only hashes of their links and codes are kept. */
export async function makeInvitations(db: Db, personIds: readonly string[], madeBy: string | null): Promise<Invitation[]> {
  if (personIds.length === 0) return []
  await db
    .updateTable('invitation')
    .set({ expires_at: sql<string>`now()` })
    .where('person_id', 'in', personIds)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<string>`now()`)
    .execute()
  const made = personIds.map((personId) => ({ id: uuidv7(), personId, token: newToken(), code: newCode() }))
  const rows = await db
    .insertInto('invitation')
    .values(
      made.map(({ id, personId, token, code }) => ({
        id,
        person_id: personId,
        token_sha256: sha256(token),
        code_sha256: sha256(normalCode(code)),
        made_by: madeBy,
        expires_at: sql<string>`now() + make_interval(days => ${INVITATION_DAYS})`,
      })),
    )
    .returning('expires_at as expiresAt')
    .execute()
  return made.map(({ id, personId, token, code }) => ({ id, personId, token, code, expiresAt: rows[0]!.expiresAt }))
}

export const makeInvitation = async (db: Db, personId: string, madeBy: string | null): Promise<Invitation> =>
  (await makeInvitations(db, [personId], madeBy))[0]!

/** The invitation a link or a printed code opens, while it holds. */
export const openInvitation = (db: Db, secret: string) =>
  db
    .selectFrom('invitation as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .select(['i.id', 'i.kind', 'i.person_id as personId', 'p.email', 'p.username', 'p.locale'])
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('name'))
    .select(sql<boolean>`exists (select from password w where w.person_id = p.id)`.as('hadPassword'))
    .where((where) =>
      where.or([
        where('i.token_sha256', '=', sha256(secret)),
        where('i.letter_sha256', '=', sha256(secret)),
        where('i.code_sha256', '=', sha256(normalCode(secret))),
      ]),
    )
    .where('i.used_at', 'is', null)
    .where('i.expires_at', '>', sql<string>`now()`)
    .where('p.ended_on', 'is', null)
    .executeTakeFirst()

/** A link for the letter about to go out. A letter that is sent again gets another, and the one before it no longer opens. */
export async function linkForLetter(db: Db, id: string): Promise<string | null> {
  const token = newToken()
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ letter_sha256: sha256(token) })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<string>`now()`)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? token : null
}

/** To whom the letter of an invitation goes, in which language, and from whom. */
export const letterOf = (db: Db, id: string) =>
  db
    .selectFrom('invitation as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .innerJoin('district as d', (join) => join.onTrue())
    .select(['p.email', sql<'en' | 'es'>`coalesce(p.locale, d.locale)`.as('locale')])
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('name'))
    .select(sql<string>`coalesce(${nameOf(sql.ref('i.made_by'))}, d.name)`.as('by'))
    .where('i.id', '=', id)
    .where('p.ended_on', 'is', null)
    .executeTakeFirst()

/** A way to a new password for whoever has this address; undefined where nobody has. It ends an earlier one, and no invitation. */
export async function makeReset(db: Db, email: string): Promise<string | undefined> {
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (!person) return undefined
  await db
    .updateTable('invitation')
    .set({ expires_at: sql<string>`now()` })
    .where('person_id', '=', person.id)
    .where('kind', '=', 'reset')
    .where('used_at', 'is', null)
    .execute()
  const id = uuidv7()
  const expires = sql<string>`now() + make_interval(mins => ${RESET_MINUTES})`
  await db.insertInto('invitation').values({ id, kind: 'reset', person_id: person.id, expires_at: expires }).execute()
  return id
}

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

export const endInvitations = (db: Db, personId: string) =>
  db
    .updateTable('invitation')
    .set({ expires_at: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()

/** Until when this person's open invitation holds, as a column. */
export const invitedUntil = (personId: ReturnType<typeof sql.ref>) => sql<string | null>`
  (select max(i.expires_at) from invitation i where i.person_id = ${personId} and i.kind = 'invitation' and i.used_at is null and i.expires_at > now())`

type ToInvite = { placeId: string; by: 'mail' | 'paper'; again: boolean; limit: number }

/** Who works under a place and has not arrived, in the order in which slips are handed out. Holders of rights are invited one by one. */
export const peopleToInvite = (db: Db, { placeId, by, again, limit }: ToInvite) =>
  db
    .selectFrom('person as p')
    .innerJoin('district as d', (join) => join.onTrue())
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('role_held as h')
          .innerJoin('place as pl', 'pl.id', 'h.place_id')
          .select('pl.name')
          .whereRef('h.person_id', '=', 'p.id')
          .where(roleInForce)
          .where('h.place_id', 'in', placesUnder([placeId]))
          .orderBy('h.from_on')
          .orderBy('h.id')
          .limit(1)
          .as('works'),
      (join) => join.onTrue(),
    )
    .select(['p.id', 'p.email', 'works.name as place', sql<string>`p.given_name || ' ' || p.family_name`.as('name')])
    .select(sql<'en' | 'es'>`coalesce(p.locale, d.locale)`.as('locale'))
    .where('p.ended_on', 'is', null)
    .where('p.email', by === 'mail' ? 'is not' : 'is', null)
    .where(sql<boolean>`not exists (select from password w where w.person_id = p.id)`)
    .where(sql<boolean>`not exists (select from right_held r where r.person_id = p.id and ${rightInForce})`)
    .$if(!again, (query) => query.where(invitedUntil(sql.ref('p.id')), 'is', null))
    .orderBy('works.name')
    .orderBy('p.family_name')
    .orderBy('p.given_name')
    .limit(limit)
    .execute()
