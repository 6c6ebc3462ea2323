import { insertEvidenceItem, setItemRemoved, writableMeasure } from '#modules/evidence/server/access.ts'
import { mayHang } from '#platform/files.ts'
import { writableMeeting } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { write } from '#platform/rpc.ts'
import { whyNotOffer } from '../../cycle.ts'
import { editableCycle, readableCycle } from '../access.ts'
import * as store from '../store/around.ts'

export const useMeasure = write.cycles.useMeasure.handler(async ({ context: { db, actor }, input, errors }) => {
  const { cycle } = await editableCycle(db, actor, input.id)
  const measure = await writableMeasure(db, actor, input.measureId)
  if (measure.teamId !== cycle.teamId) throw errors.NOT_FOUND()
  await store.linkMeasure(db, cycle.id, measure.id, input.used)
  return {}
})

export const addEvidence = write.cycles.addEvidence.handler(async ({ context: { db, actor }, input: { id, item }, errors }) => {
  const { cycle } = await editableCycle(db, actor, id)
  if (item.fileId && !(await mayHang(db, item.fileId, actor.personId))) throw errors.NOT_FOUND()
  const itemId = await insertEvidenceItem(db, cycle.teamId, item, actor.personId)
  await store.linkEvidence(db, id, itemId)
  await record(db, actor, 'cycle.evidenced', cycle)
  return { ...item, id: itemId }
})

export const changeEvidence = write.cycles.changeEvidence.handler(async ({ context: { db, actor }, input, errors }) => {
  const { cycle } = await editableCycle(db, actor, input.id)
  if (!(await store.hasEvidence(db, cycle.id, input.itemId))) throw errors.NOT_FOUND()
  if (input.isShared !== undefined) await store.setEvidenceShared(db, cycle.id, input.itemId, input.isShared)
  if (input.removed !== undefined) await setItemRemoved(db, input.itemId, input.removed ? actor.personId : null)
  await record(db, actor, 'cycle.evidenced', cycle)
  return {}
})

export const meetAbout = write.cycles.meetAbout.handler(async ({ context: { db, actor }, input, errors }) => {
  const { cycle } = await editableCycle(db, actor, input.id)
  const meeting = await writableMeeting(db, actor, input.meetingId)
  if (meeting.teamId !== cycle.teamId) throw errors.NOT_FOUND()
  await store.linkMeeting(db, cycle.id, meeting.id, input.about)
  await tell(db, 'team', cycle.teamId)
  return {}
})

export const offerCompanion = write.cycles.offerCompanion.handler(async ({ context: { db, actor }, input, errors }) => {
  const { cycle } = await editableCycle(db, actor, input.id)
  const companion = await readableCycle(db, actor, input.companionId)
  if (companion.id === cycle.id) throw errors.NOT_FOUND()
  const reason = whyNotOffer(cycle, companion)
  if (reason) throw errors.CANNOT_OFFER({ data: { reason } })
  await store.offerCompanion(db, cycle.id, companion.id, actor.personId)
  await record(db, actor, 'cycle.companion-offered', { id: companion.id, teamId: companion.teamId })
  return {}
})

export const answerCompanion = write.cycles.answerCompanion.handler(async ({ context: { db, actor }, input, errors }) => {
  const { cycle } = await editableCycle(db, actor, input.id)
  if (!(await store.answerCompanion(db, cycle.id, input.companionId, input.accept))) throw errors.NOT_FOUND()
  await record(db, actor, input.accept ? 'cycle.companion-accepted' : 'cycle.companion-ended', cycle)
  return {}
})

export const comment = write.cycles.comment.handler(async ({ context: { db, actor }, input }) => {
  const { id, teamId } = await readableCycle(db, actor, input.id)
  const made = await store.insertComment(db, id, actor.personId, input.text)
  await record(db, actor, 'cycle.commented', { id, teamId })
  return { ...made, personId: actor.personId, name: actor.name, place: null, mine: true }
})

export const removeComment = write.cycles.removeComment.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id } = await readableCycle(db, actor, input.id)
  if (!(await store.setCommentRemoved(db, id, actor.personId, input))) throw errors.NOT_FOUND()
  await tell(db, 'cycle', id)
  return {}
})
