import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { SharedWith } from '../../piece.ts'

type Share = { withKind: SharedWith; withId: string; label: string; sharedBy: string }

/** Shown once, however often it is said. */
export async function insertShares(
  db: Db,
  pieceIds: readonly string[],
  { withKind, withId, label, sharedBy }: Share,
): Promise<void> {
  if (pieceIds.length === 0) return
  const of = { with_kind: withKind, with_id: withId, label, shared_by: sharedBy }
  await db
    .insertInto('work_share')
    .values(pieceIds.map((piece_id) => ({ ...of, id: uuidv7(), piece_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

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

/** Once what they were shown in is gone for good. */
export const dropSharesWithin = (db: Db, withKind: SharedWith, withId: string) =>
  db.deleteFrom('work_share').where('with_kind', '=', withKind).where('with_id', '=', withId).execute()
