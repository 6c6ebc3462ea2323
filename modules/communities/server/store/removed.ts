import { sql } from 'kysely'
import { gonePractices } from '#modules/practices/server/read.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { dropEach, isOver } from '#platform/removal.ts'

/** What was taken back longer ago than it is kept is gone for good: posts with their answers, days that were called off, empty communities. */
export async function dropRemovedFromCommunities(db: Db): Promise<number> {
  await letGoOfPractices(db)
  const over = async (table: 'community_post' | 'gathering' | 'community' | 'practice_act' | 'story' | 'showcase') =>
    (await db.selectFrom(table).select('id').where(isOver('deleted_at')).execute()).map(({ id }) => id)
  const posts = await dropEach(await over('community_post'), (id) => inTransaction(db, (tx) => dropPost(tx, id)))
  const gatherings = await dropEach(await over('gathering'), (id) => db.deleteFrom('gathering').where('id', '=', id).execute())
  const communities = await dropEach(await over('community'), (id) => inTransaction(db, (tx) => dropCommunity(tx, id)))
  const simple = ['practice_act', 'story', 'showcase'] as const
  let gone = posts + gatherings + communities
  for (const table of simple)
    gone += await dropEach(await over(table), (id) => db.deleteFrom(table).where('id', '=', id).execute())
  return gone
}

async function dropPost(db: Db, id: string): Promise<void> {
  await db.updateTable('community_post').set({ helped_id: null }).where('helped_id', '=', id).execute()
  await db.updateTable('community_post').set({ helped_id: null }).where('id', '=', id).execute()
  await db.deleteFrom('community_post').where('of_id', '=', id).execute()
  await db.deleteFrom('community_post').where('id', '=', id).execute()
}

async function dropCommunity(db: Db, id: string): Promise<void> {
  await db.updateTable('community_post').set({ helped_id: null }).where('community_id', '=', id).execute()
  await db.deleteFrom('community_post').where('community_id', '=', id).where('of_id', 'is not', null).execute()
  await db.deleteFrom('community_post').where('community_id', '=', id).execute()
  await db.deleteFrom('gathering').where('community_id', '=', id).execute()
  await db.deleteFrom('pairing').where('community_id', '=', id).execute()
  await db.deleteFrom('community_member').where('community_id', '=', id).execute()
  await db.deleteFrom('community').where('id', '=', id).execute()
}

/** What hung on a practice that is about to be gone; people who gathered around it go on around their problem. */
async function letGoOfPractices(db: Db): Promise<void> {
  await sql`update community set practice_id = null, problem = case when problem = '' then name else problem end
    where practice_id in (${gonePractices})`.execute(db)
  await sql`delete from ratification_team where ratification_id in (
    select r.id from ratification r where r.practice_id in (${gonePractices}))`.execute(db)
  for (const table of ['ratification', 'practice_act', 'story', 'helper'] as const)
    await sql`delete from ${sql.table(table)} where practice_id in (${gonePractices})`.execute(db)
}
