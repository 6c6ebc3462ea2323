import { aTeam } from '#modules/teams/server/testing.ts'
import { aPiece, aShare } from '#modules/work/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A piece of the team’s, shown within a scoring; one taken away; and what a member is just sending, and has sent. */
export const workThings: Things = async ({ db, relation, team, facilitator, member }) => {
  const of = { teamId: team.id, madeBy: facilitator }
  const { id: workPiece, fileIds } = await aPiece(db, { ...of, title: wordFor(relation, 'work') })
  const { id: workShare } = await aShare(db, { pieceId: workPiece, withKind: 'scoring', withId: uuidv7(), sharedBy: facilitator })
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
  const ids = { workPiece, workFile: fileIds[0]!, workShare, upload, wholeUpload }
  if (relation !== 'own') return ids
  const { id: removedWorkPiece } = await aPiece(db, { ...of, title: wordFor('deleted', 'removed') })
  await db.updateTable('work_piece').set({ deleted_at: new Date().toISOString() }).where('id', '=', removedWorkPiece).execute()
  const { id: shownTeam } = await aTeam(db, { name: 'Shows itself', placeId: team.placeId, visibility: 'district' })
  return { ...ids, removedWorkPiece, shownTeam }
}
