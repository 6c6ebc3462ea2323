import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** Out of every community; what they wished for themselves and who they sat beside is gone. What they wrote with others stays, by nobody. */
export async function eraseFromCommunities(db: Db, personId: string): Promise<Record<string, number>> {
  const { numDeletedRows: pairing } = await db
    .deleteFrom('pairing')
    .where((eb) => eb.or([eb('asked_by', '=', personId), eb('asked_id', '=', personId)]))
    .executeTakeFirst()
  const { numDeletedRows: guest } = await db.deleteFrom('gathering_guest').where('person_id', '=', personId).executeTakeFirst()
  const { numDeletedRows: helper } = await db.deleteFrom('helper').where('person_id', '=', personId).executeTakeFirst()
  await db
    .updateTable('community_member')
    .set({ until: sql<string>`coalesce(until, now())`, follows: false, beside: null, beside_text: '' })
    .where('person_id', '=', personId)
    .execute()
  return { pairing: Number(pairing), gathering_guest: Number(guest), helper: Number(helper) }
}
