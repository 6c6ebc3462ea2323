import { record } from '#platform/ledger.ts'
import { write } from '#platform/rpc.ts'
import { ownCommunity, ownPairing } from '../access.ts'
import * as store from '../store/pairing.ts'

export const askBeside = write.communities.askBeside.handler(async ({ context: { db, actor }, input, errors }) => {
  const { community, members } = await ownCommunity(db, actor, input.id)
  const { personId, text } = input
  if (personId === actor.personId) throw errors.CANNOT_ASK({ data: { reason: 'oneself' } })
  if (!members.some((one) => one.personId === personId)) throw errors.CANNOT_ASK({ data: { reason: 'not-in-it' } })
  const of = { communityId: community.id, askedBy: actor.personId, askedId: personId, text }
  const id = await store.insertPairing(db, of)
  if (!id) throw errors.CANNOT_ASK({ data: { reason: 'asked-already' } })
  await record(db, actor, 'community.beside-asked', { id: community.id, withIds: [personId] })
  return { id }
})

export const answerBeside = write.communities.answerBeside.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, communityId, askedBy, askedId, answeredAt } = await ownPairing(db, actor, input.id)
  if (askedId !== actor.personId) throw errors.FORBIDDEN()
  if (answeredAt !== null) throw errors.CANNOT_ANSWER({ data: { reason: 'answered' } })
  await store.setAnswer(db, id, input)
  // Let be is told nobody: silence stays possible.
  if (input.accept) await record(db, actor, 'community.beside', { id: communityId, withIds: [askedBy] })
  return {}
})

export const endBeside = write.communities.endBeside.handler(async ({ context: { db, actor }, input }) => {
  const { id } = await ownPairing(db, actor, input.id)
  await store.setEnded(db, id)
  return {}
})
