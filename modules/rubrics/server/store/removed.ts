import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { dropEach, isOver } from '#platform/removal.ts'
import { dropSharesWithin } from '#modules/work/server/access.ts'

/** Sets of work that were taken away longer ago than they are kept, with all that was given in them. */
export async function dropRemovedScorings(db: Db): Promise<number> {
  const words = await db.deleteFrom('scoring_word').where(isOver('deleted_at')).executeTakeFirst()
  const over = await db.selectFrom('scoring').select('id').where(isOver('deleted_at')).execute()
  const gone = await dropEach(
    over.map(({ id }) => id),
    (id) => inTransaction(db, (tx) => dropScoring(tx, id)),
  )
  return Number(words.numDeletedRows) + gone
}

async function dropScoring(db: Db, id: string): Promise<void> {
  await db.updateTable('rubric_proposal').set({ scoring_id: null, pieces: [] }).where('scoring_id', '=', id).execute()
  for (const table of [
    'scoring_word',
    'scoring_figures',
    'scoring_reading',
    'scoring_judgement',
    'scoring_rater',
    'scoring_block',
    'scoring_piece',
  ] as const)
    await db.deleteFrom(table).where('scoring_id', '=', id).execute()
  await dropSharesWithin(db, 'scoring', id)
  await db.deleteFrom('scoring').where('id', '=', id).execute()
}
