import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'

/** Null where the two have something open already. */
export async function insertPairing(
  db: Db,
  of: { communityId: string; askedBy: string; askedId: string; text: string },
): Promise<string | null> {
  const made = await db
    .insertInto('pairing')
    .values({ id: uuidv7(), community_id: of.communityId, asked_by: of.askedBy, asked_id: of.askedId, text: of.text })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

/** One of theirs that goes on, in a community that stands. */
export const pairingOf = (db: Db, personId: string, id: string) =>
  db
    .selectFrom('pairing')
    .innerJoin('community', 'community.id', 'pairing.community_id')
    .select([
      'pairing.id',
      'community_id as communityId',
      'asked_by as askedBy',
      'asked_id as askedId',
      'answered_at as answeredAt',
    ])
    .where('pairing.id', '=', id)
    .where('ended_at', 'is', null)
    .where('community.deleted_at', 'is', null)
    .where((eb) => eb.or([eb('asked_by', '=', personId), eb('asked_id', '=', personId)]))
    .executeTakeFirst()

export const setAnswer = (db: Db, id: string, { accept, text }: { accept: boolean; text: string }) =>
  db
    .updateTable('pairing')
    .set({ accepted: accept, answer: text, answered_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()

export const setEnded = (db: Db, id: string) =>
  db
    .updateTable('pairing')
    .set({ ended_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()

/** Whoever leaves a community sits beside nobody there any more. */
export const endPairingsOf = (db: Db, communityId: string, personId: string) =>
  db
    .updateTable('pairing')
    .set({ ended_at: sql<string>`now()` })
    .where('community_id', '=', communityId)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('asked_by', '=', personId), eb('asked_id', '=', personId)]))
    .execute()
