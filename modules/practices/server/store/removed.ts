import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { dropEach, isOver } from '#platform/removal.ts'

/** Practices that were taken away longer ago than they are kept, with all that hung on them; what was adapted from one begins by itself then. */
export async function dropRemovedPractices(db: Db): Promise<number> {
  const over = await db.selectFrom('practice').select('id').where(isOver('deleted_at')).execute()
  const ids = over.map(({ id }) => id)
  return dropEach(ids, (id) => inTransaction(db, (tx) => dropPractice(tx, id)))
}

async function dropPractice(db: Db, id: string): Promise<void> {
  await db
    .deleteFrom('practice_adoption_state')
    .where('adoption_id', 'in', db.selectFrom('practice_adoption').select('id').where('practice_id', '=', id))
    .execute()
  for (const table of [
    'practice_adoption',
    'practice_cycle',
    'practice_effect',
    'practice_evidence',
    'practice_file',
    'noticing',
  ] as const)
    await db.deleteFrom(table).where('practice_id', '=', id).execute()
  await db.updateTable('practice').set({ parent_id: null, parent_version: null }).where('parent_id', '=', id).execute()
  await db.updateTable('practice_version').set({ thanks_id: null, thanks_version: null }).where('thanks_id', '=', id).execute()
  await db.deleteFrom('practice_version').where('practice_id', '=', id).execute()
  await db.deleteFrom('practice').where('id', '=', id).execute()
}
