import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { SharedWith } from '../../piece.ts'

type Share = { pieceId: string; withKind: SharedWith; withId: string; label: string; sharedBy: string }

/** Shown once, however often it is said. */
export const insertShare = (db: Db, { pieceId, withKind, withId, label, sharedBy }: Share) =>
  db
    .insertInto('work_share')
    .values({ id: uuidv7(), piece_id: pieceId, with_kind: withKind, with_id: withId, label, shared_by: sharedBy })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** False where it is not shown there. */
export async function endShare(
  db: Db,
  pieceId: string,
  of: { shareId: string } | { withKind: SharedWith; withId: string },
): Promise<boolean> {
  const shown = db
    .updateTable('work_share')
    .set({ ended_at: sql<string>`now()` })
    .where('piece_id', '=', pieceId)
    .where('ended_at', 'is', null)
  const { numUpdatedRows } = await (
    'shareId' in of
      ? shown.where('id', '=', of.shareId)
      : shown.where('with_kind', '=', of.withKind).where('with_id', '=', of.withId)
  ).executeTakeFirst()
  return numUpdatedRows > 0n
}
