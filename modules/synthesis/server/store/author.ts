import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { isOver } from '#platform/removal.ts'

/** Whether it is somebody who works here. */
export const isHere = async (db: Db, personId: string): Promise<boolean> =>
  (await sql`select from person p where p.id = ${personId} and p.ended_on is null`.execute(db)).rows.length > 0

export const askAuthor = (db: Db, synthesisId: string, personId: string, askedBy: string) =>
  db
    .insertInto('synthesis_author')
    .values({ synthesis_id: synthesisId, person_id: personId, asked_by: askedBy })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const joinAuthors = (db: Db, synthesisId: string, personId: string) =>
  db
    .updateTable('synthesis_author')
    .set({ joined_at: sql<string>`coalesce(joined_at, now())` })
    .where('synthesis_id', '=', synthesisId)
    .where('person_id', '=', personId)
    .execute()

/** No, or no longer. What nobody writes any more and nobody was shown is taken away. */
export async function leaveAuthors(db: Db, synthesisId: string, personId: string): Promise<void> {
  await db.deleteFrom('synthesis_author').where('synthesis_id', '=', synthesisId).where('person_id', '=', personId).execute()
  await letGo(db, [synthesisId], personId)
}

const letGo = (db: Db, ids: readonly string[], by: string) =>
  sql`update synthesis sy set deleted_at = now(), deleted_by = ${by} where sy.id = any(${[...ids]}::uuid[]) and sy.deleted_at is null
    and sy.shared_at is null and not exists (select from synthesis_author sa where sa.synthesis_id = sy.id and sa.joined_at is not null)`.execute(
    db,
  )

/** Out of all that they wrote with others, which stays, by the others; what was theirs alone and not shown goes. */
export async function eraseFromSynthesis(db: Db, personId: string): Promise<Record<string, number>> {
  const wrote = await db.deleteFrom('synthesis_author').where('person_id', '=', personId).returning('synthesis_id').execute()
  await db.updateTable('synthesis_author').set({ asked_by: null }).where('asked_by', '=', personId).execute()
  await letGo(
    db,
    wrote.map(({ synthesis_id }) => synthesis_id),
    personId,
  )
  return { synthesis_author: wrote.length }
}

/** What was taken away longer ago than it is kept is gone for good. */
export async function dropRemovedSyntheses(db: Db): Promise<number> {
  return Number((await db.deleteFrom('synthesis').where(isOver('deleted_at')).executeTakeFirst()).numDeletedRows)
}
