import { sql } from 'kysely'
import { dropItems } from '#modules/evidence/server/access.ts'
import { goneItems, goneMeasures } from '#modules/evidence/server/read.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { dropEach, isOver } from '#platform/removal.ts'

/** Cycles and comments that were taken away longer ago than they are kept, and what ties cycles to evidence that is. */
export async function dropRemoved(db: Db): Promise<number> {
  await sql`delete from cycle_evidence where evidence_item_id in (${goneItems})`.execute(db)
  await sql`delete from cycle_measure where measure_id in (${goneMeasures})`.execute(db)
  const comments = await db.deleteFrom('cycle_comment').where(isOver('deleted_at')).executeTakeFirst()
  const over = await db.selectFrom('cycle').select('id').where(isOver('deleted_at')).execute()
  const ids = over.map(({ id }) => id)
  const cycles = await dropEach(ids, (id) => inTransaction(db, (tx) => dropCycle(tx, id)))
  return Number(comments.numDeletedRows) + cycles
}

/** A cycle with its comments and the evidence that hung on it alone; what carries on from it begins by itself then. */
async function dropCycle(db: Db, id: string): Promise<void> {
  const alone = await db
    .deleteFrom('cycle_evidence as ce')
    .where('cycle_id', '=', id)
    .returning([
      'evidence_item_id as id',
      sql<boolean>`exists (select from cycle_evidence o where o.evidence_item_id = ce.evidence_item_id and o.cycle_id <> ${id})`.as(
        'isElsewhere',
      ),
    ])
    .execute()
  for (const table of ['cycle_measure', 'cycle_meeting', 'cycle_comment'] as const)
    await db.deleteFrom(table).where('cycle_id', '=', id).execute()
  await db
    .deleteFrom('cycle_companion')
    .where((where) => where.or([where('cycle_id', '=', id), where('companion_id', '=', id)]))
    .execute()
  await db.updateTable('cycle').set({ carries_on_from: null }).where('carries_on_from', '=', id).execute()
  await db.deleteFrom('cycle').where('id', '=', id).execute()
  await dropItems(
    db,
    alone.filter(({ isElsewhere }) => !isElsewhere).map((item) => item.id),
  )
}
