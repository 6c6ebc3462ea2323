import { partIn, seenTeam, writableTeam } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import { readStored, storeImage } from '#platform/files.ts'
import { storeOf } from '#platform/store/store.ts'
import { record } from '#platform/ledger.ts'
import { covered } from '#platform/media/image.ts'
import { read, write } from '#platform/rpc.ts'
import { dayAfter, MOST_DAYS, USUAL_DAYS, whyNotKeep, whyNotShare } from '../piece.ts'
import { readablePiece, teamOfWritablePiece, writablePiece } from './access.ts'
import { FORGET, LOOK } from './process.ts'
import * as store from './store/piece.ts'
import { endShare, insertShares } from './store/share.ts'
import { today } from './store/today.ts'

export const work = {
  ofTeam: read.work.ofTeam.handler(async ({ context: { db, actor }, input, errors }) => {
    const part = await partIn(db, actor, input.id)
    if (!part) throw errors.NOT_FOUND()
    const { id, name, place, ended } = await seenTeam(db, actor, input.id)
    return { team: { id, name, place }, mayWrite: mayWrite(part) && !ended, ...(await store.galleryOf(db, id, input.after)) }
  }),

  beginning: read.work.beginning.handler(async ({ context: { db, actor }, input }) => {
    const { id, name, place } = await writableTeam(db, actor, input.id)
    const now = await today(db)
    return {
      team: { id, name, place },
      mayWrite: true,
      today: now,
      keepUntil: dayAfter(now, USUAL_DAYS),
      latest: dayAfter(now, MOST_DAYS),
    }
  }),

  add: write.work.add.handler(async ({ context: { db, actor, jobs }, input, errors }) => {
    const team = await writableTeam(db, actor, input.id)
    const reason = whyNotKeep(input, await today(db))
    if (reason) throw errors.CANNOT_ADD({ data: { reason } })
    const uploads = input.pieces.flatMap(({ uploadIds }) => uploadIds)
    const { whole, used } = await store.arrived(db, uploads, actor.personId)
    if (used > 0 || new Set(uploads).size < uploads.length) throw errors.CANNOT_ADD({ data: { reason: 'used' } })
    if (whole < uploads.length) throw errors.CANNOT_ADD({ data: { reason: 'unfinished' } })
    const ids = await store.insertPieces(db, team.id, actor.personId, input, input.pieces)
    await record(db, actor, 'work.brought', { id: ids[0]!, teamId: team.id })
    await jobs.enqueue(db, LOOK, {})
    return { pieces: await store.linesOf(db, ids) }
  }),

  piece: read.work.piece.handler(({ context: { db, actor }, input }) => readablePiece(db, actor, input.id)),

  change: write.work.change.handler(async ({ context: { db, actor }, input, errors }) => {
    const theirs = await writablePiece(db, actor, input.id)
    const reason = whyNotKeep(input, await today(db))
    if (reason) throw errors.CANNOT_ADD({ data: { reason } })
    if (!(await store.updatePiece(db, input, input))) throw errors.CONFLICT({ data: { theirs } })
    await record(db, actor, 'work.changed', { id: input.id, teamId: theirs.teamId })
    return readablePiece(db, actor, input.id)
  }),

  cover: write.work.cover.handler(async ({ context: { db, actor, config, jobs }, input, errors }) => {
    const theirs = await writablePiece(db, actor, input.id)
    const { fileId, boxes, crop } = input
    const isSheet = theirs.pages.some((page) => page.fileId === fileId && page.width !== null)
    if (!isSheet) throw errors.CANNOT_COVER({ data: { reason: 'not-a-picture' } })
    if (boxes.length === 0 && !crop) throw errors.CANNOT_COVER({ data: { reason: 'nothing' } })
    if (theirs.version !== input.version) throw errors.CONFLICT({ data: { theirs } })
    const { data } = (await readStored(db, storeOf(config), fileId))!
    const { id: to } = await storeImage(db, storeOf(config), await covered(data, { boxes, crop }), actor.personId)
    if (!(await store.replacePage(db, input, { from: fileId, to }))) throw errors.CONFLICT({ data: { theirs } })
    await record(db, actor, 'work.covered', { id: input.id, teamId: theirs.teamId })
    // What stood there before is gone with the commit, not with the trash.
    await jobs.enqueue(db, FORGET, { fileIds: [fileId] })
    return readablePiece(db, actor, input.id)
  }),

  share: write.work.share.handler(async ({ context: { db, actor }, input, errors }) => {
    const piece = await writablePiece(db, actor, input.id)
    const other = await seenTeam(db, actor, input.teamId)
    const reason = other.id === piece.teamId ? 'own-team' : whyNotShare(piece)
    if (reason) throw errors.CANNOT_SHARE({ data: { reason } })
    const to = { withKind: 'team', withId: other.id, label: other.name, sharedBy: actor.personId } as const
    await insertShares(db, [piece.id], to)
    await record(db, actor, 'work.shared', { id: piece.id, teamId: piece.teamId })
    return readablePiece(db, actor, input.id)
  }),

  withdraw: write.work.withdraw.handler(async ({ context: { db, actor }, input, errors }) => {
    const piece = await writablePiece(db, actor, input.id)
    if (!(await endShare(db, piece.id, { shareId: input.shareId }))) throw errors.NOT_FOUND()
    await record(db, actor, 'work.withdrawn', { id: piece.id, teamId: piece.teamId })
    return readablePiece(db, actor, input.id)
  }),

  remove: write.work.remove.handler(async ({ context: { db, actor }, input }) => {
    const teamId = await teamOfWritablePiece(db, actor, input.id)
    await store.setPieceRemoved(db, input.id, input.removed ? actor.personId : null)
    await record(db, actor, input.removed ? 'work.removed' : 'work.brought-back', { id: input.id, teamId })
    return {}
  }),
}
