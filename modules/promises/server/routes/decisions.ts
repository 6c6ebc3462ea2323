import { writableTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotPublish } from '../../decision.ts'
import { readableDecision, teamOfWritableDecision, writableDecision } from '../access.ts'
import * as store from '../store/decision.ts'

const looksBefore = ({ decidedOn, lookAgainOn }: { decidedOn: string; lookAgainOn: string | null }) =>
  lookAgainOn !== null && lookAgainOn <= decidedOn

export const decisions = read.promises.decisions.handler(({ context: { db, actor }, input }) =>
  store.decisionLog(db, actor, input),
)

export const decision = read.promises.decision.handler(({ context: { db, actor }, input }) =>
  readableDecision(db, actor, input.id),
)

export const writeDecision = write.promises.writeDecision.handler(async ({ context: { db, actor }, input, errors }) => {
  const team = await writableTeam(db, actor, input.id)
  if (looksBefore(input)) throw errors.CANNOT_WRITE({ data: { reason: 'look-before' } })
  const id = await store.insertDecision(db, team.id, actor.personId, input)
  await record(db, actor, 'decision.written', { id, teamId: team.id })
  return readableDecision(db, actor, id)
})

export const changeDecision = write.promises.changeDecision.handler(async ({ context: { db, actor }, input, errors }) => {
  const there = await writableDecision(db, actor, input.id)
  if (looksBefore(input)) throw errors.CANNOT_WRITE({ data: { reason: 'look-before' } })
  const reason = there.isDraft ? null : whyNotPublish(input)
  if (reason) throw errors.CANNOT_PUBLISH({ data: { reason } })
  if (!(await store.updateDecision(db, input, input))) throw errors.CONFLICT({ data: { theirs: there } })
  await record(db, actor, 'decision.changed', { id: input.id, teamId: there.teamId })
  return readableDecision(db, actor, input.id)
})

export const publishDecision = write.promises.publishDecision.handler(async ({ context: { db, actor }, input, errors }) => {
  const there = await writableDecision(db, actor, input.id)
  const reason = input.published ? whyNotPublish(there) : null
  if (reason) throw errors.CANNOT_PUBLISH({ data: { reason } })
  if (input.published !== there.isDraft) return there
  await store.setPublished(db, input.id, input.published)
  await record(db, actor, input.published ? 'decision.published' : 'decision.taken-back', { id: input.id, teamId: there.teamId })
  return readableDecision(db, actor, input.id)
})

export const dissent = write.promises.dissent.handler(async ({ context: { db, actor }, input }) => {
  const { teamId } = await writableDecision(db, actor, input.id)
  await store.insertDissent(db, input.id, input.text, input.named ? actor.personId : null)
  // Who dissented without a name is not in the ledger either.
  if (input.named) await record(db, actor, 'decision.dissented', { id: input.id, teamId })
  return readableDecision(db, actor, input.id)
})

export const withdrawDissent = write.promises.withdrawDissent.handler(async ({ context: { db, actor }, input, errors }) => {
  await writableDecision(db, actor, input.id)
  const { numDeletedRows } = await store.deleteDissent(db, input.id, input.dissentId, actor.personId)
  if (numDeletedRows === 0n) throw errors.NOT_FOUND()
  return readableDecision(db, actor, input.id)
})

export const lookAgain = write.promises.lookAgain.handler(async ({ context: { db, actor }, input }) => {
  const { teamId } = await writableDecision(db, actor, input.id)
  await store.insertLook(db, input.id, actor.personId, input)
  await record(db, actor, 'decision.looked-at', { id: input.id, teamId })
  return readableDecision(db, actor, input.id)
})

export const removeDecision = write.promises.removeDecision.handler(async ({ context: { db, actor }, input }) => {
  const teamId = await teamOfWritableDecision(db, actor, input.id)
  await store.setDecisionRemoved(db, input.id, input.removed)
  await record(db, actor, input.removed ? 'decision.removed' : 'decision.brought-back', { id: input.id, teamId })
  return {}
})
