import type { Db } from '#platform/db.ts'
import { somePictures } from '#platform/media/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Permission, SharedWith } from '../piece.ts'

type PieceOf = {
  teamId: string
  madeBy: { id: string }
  title?: string
  permission?: Permission
  isCleared?: boolean
  keepUntil?: string
  sheets?: number
}

/** A piece of work that is ready, of one sheet or so many, or as said. Rows only: nobody needs the pixels to be refused. */
export async function aPiece(db: Db, of: PieceOf): Promise<{ id: string; version: number; fileIds: string[] }> {
  const id = uuidv7()
  await db
    .insertInto('work_piece')
    .values({
      id,
      team_id: of.teamId,
      title: of.title ?? 'Why 3/4 and 6/8 are the same',
      about: '',
      kind: 'image',
      state: 'ready',
      purpose: 'look',
      permission: of.permission ?? 'district',
      permission_by: of.permission === 'not-asked' ? null : 'family',
      is_cleared: of.isCleared ?? true,
      keep_until: of.keepUntil ?? '2099-06-30',
      made_by: of.madeBy.id,
    })
    .execute()
  const fileIds = await somePictures(db, of.madeBy.id, of.sheets ?? 1)
  await db
    .insertInto('work_page')
    .values(fileIds.map((file_id, at) => ({ piece_id: id, number: at + 1, file_id })))
    .execute()
  return { id, version: 1, fileIds }
}

/** Shows a piece to a team, or within a session or a scoring. */
export async function aShare(
  db: Db,
  of: { pieceId: string; withKind: SharedWith; withId: string; sharedBy: { id: string }; label?: string },
): Promise<{ id: string }> {
  const id = uuidv7()
  const { pieceId, withKind, withId, sharedBy, label = 'Elsewhere' } = of
  await db
    .insertInto('work_share')
    .values({ id, piece_id: pieceId, with_kind: withKind, with_id: withId, label, shared_by: sharedBy.id })
    .execute()
  return { id }
}
