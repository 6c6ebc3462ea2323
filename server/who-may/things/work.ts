import { aTeam } from '#modules/teams/server/testing.ts'
import { aPiece, aShare } from '#modules/work/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A piece of the team’s, shown within a scoring; one taken away; and what a member is just sending, and has sent. */
export const workThings: Things = async ({ db, relation, team, facilitator, member }) => {
  const of = { teamId: team.id, madeBy: facilitator }
  const { id: piece, fileIds } = await aPiece(db, { ...of, title: wordFor(relation, 'work') })
  const { id: pieceShare } = await aShare(db, { pieceId: piece, withKind: 'scoring', withId: uuidv7(), sharedBy: facilitator })
  const upload = uuidv7()
  const wholeUpload = uuidv7()
  const sent = { bytes: 9, made_by: member.id }
  await db
    .insertInto('upload')
    .values([
      { ...sent, id: upload, received: 0 },
      { ...sent, id: wholeUpload, received: 9 },
    ])
    .execute()
  const ids = { piece, pieceFile: fileIds[0]!, pieceShare, upload, wholeUpload }
  if (relation !== 'own') return ids
  const { id: removedPiece } = await aPiece(db, { ...of, title: wordFor('deleted', 'removed') })
  await db.updateTable('work_piece').set({ deleted_at: new Date().toISOString() }).where('id', '=', removedPiece).execute()
  const { id: shownTeam } = await aTeam(db, { name: 'Shows itself', placeId: team.placeId, visibility: 'district' })
  return { ...ids, removedPiece, shownTeam }
}
