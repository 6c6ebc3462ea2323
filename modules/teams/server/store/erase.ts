import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** Asked nobody any more; out of every team they were in. That they were in it stays, by id. */
export async function eraseFromTeams(db: Db, personId: string): Promise<Record<string, number>> {
  const { numDeletedRows } = await db.deleteFrom('team_invitation').where('person_id', '=', personId).executeTakeFirst()
  await db
    .updateTable('team_member')
    .set({ until: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .execute()
  return { team_invitation: Number(numDeletedRows) }
}
