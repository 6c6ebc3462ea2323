import { aTeam } from '#modules/teams/server/testing.ts'
import { aPiece, aShare } from '#modules/work/server/testing.ts'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { SHARING } from '../policy/policy.ts'
import type { Relation } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A piece of the team’s, shown within a scoring, others as `policy/work.ts` tells; one taken away; and what a member is just sending, and has sent. */
export const workThings: Things = async ({ db, relation, team, facilitator, member, ids }) => {
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
  const pieces = {
    ...(SHARING.includes(relation) && (await travelling(db, of, { relation, near: ids['near']!, beside: ids['beside']! }))),
    ...(ids['elsewhereTeam'] && (await fromElsewhere(db, of, { relation, elsewhere: ids['elsewhereTeam'] }))),
  }
  const made = { ...pieces, workPiece, workFile: fileIds[0]!, workShare, upload, wholeUpload }
  if (relation !== 'own') return made
  const { id: removedWorkPiece } = await aPiece(db, { ...of, title: wordFor('deleted', 'removed') })
  await db.updateTable('work_piece').set({ deleted_at: new Date().toISOString() }).where('id', '=', removedWorkPiece).execute()
  const { id: shownTeam } = await aTeam(db, { name: 'Shows itself', placeId: team.placeId, visibility: 'district' })
  return { ...made, removedWorkPiece, shownTeam }
}

type Of = { teamId: string; madeBy: { id: string } }

/** What is shown to the neighbour’s teams; what was; what should not be; and what is left of one that is gone. */
async function travelling(db: Db, of: Of, { relation, near, beside }: { relation: Relation; near: string; beside: string }) {
  const shown = await aPiece(db, { ...of, title: wordFor(relation, 'travels') })
  const kept = await aPiece(db, { ...of, title: wordFor(relation, 'work') })
  const named = await aPiece(db, { ...of, title: wordFor(relation, 'work'), isCleared: false })
  const lost = await aPiece(db, { ...of, title: wordFor(relation, 'gone') })
  for (const { id: pieceId } of [shown, kept, named, lost])
    for (const withId of [near, beside]) await aShare(db, { pieceId, withKind: 'team', withId, sharedBy: of.madeBy })
  const now = sql<string>`now()`
  await db.updateTable('work_share').set({ ended_at: now }).where('piece_id', '=', kept.id).execute()
  await db.updateTable('work_piece').set({ gone_at: now }).where('id', '=', lost.id).execute()
  return {
    travellingPiece: shown.id,
    travellingFile: shown.fileIds[0]!,
    keptPiece: kept.id,
    keptFile: kept.fileIds[0]!,
    namedPiece: named.id,
    namedFile: named.fileIds[0]!,
    lostPiece: lost.id,
  }
}

/** Another team’s, shown to this one. */
async function fromElsewhere(db: Db, of: Of, { relation, elsewhere }: { relation: Relation; elsewhere: string }) {
  const { id } = await aPiece(db, { ...of, teamId: elsewhere, title: wordFor(relation, 'work') })
  await aShare(db, { pieceId: id, withKind: 'team', withId: of.teamId, sharedBy: of.madeBy })
  return { guestPiece: id }
}
