import { record } from '#platform/ledger.ts'
import { write } from '#platform/rpc.ts'
import { whyNotCome, whyNotTakeUp } from '../../gathering.ts'
import { openGathering, ownCommunity, ownGathering } from '../access.ts'
import { followersOf } from '../store/community.ts'
import * as store from '../store/gathering.ts'

export const gather = write.communities.gather.handler(async ({ context: { db, actor }, input, errors }) => {
  const { community } = await ownCommunity(db, actor, input.id)
  if (input.gathering.kind === 'event' && input.gathering.beginsAt === null) throw errors.NO_DAY()
  const id = await store.insertGathering(db, { ...input.gathering, communityId: community.id, madeBy: actor.personId })
  await record(db, actor, 'community.gathering', { id: community.id, withIds: await followersOf(db, community.id) })
  return { id }
})

export const changeGathering = write.communities.changeGathering.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, kind, communityId, guests, beginsAt } = await ownGathering(db, actor, input.id)
  if (input.gathering.beginsAt === null && (kind === 'event' || beginsAt !== null)) throw errors.NO_DAY()
  await store.updateGathering(db, id, input.gathering)
  await record(db, actor, 'community.gathering-changed', { id: communityId, withIds: guests.map(({ personId }) => personId) })
  return {}
})

export const removeGathering = write.communities.removeGathering.handler(async ({ context: { db, actor }, input }) => {
  const { id, communityId, guests } = await ownGathering(db, actor, input.id)
  await store.setGatheringRemoved(db, id, input.removed ? actor.personId : null)
  const verb = input.removed ? 'community.called-off' : 'community.gathering-changed'
  await record(db, actor, verb, { id: communityId, withIds: guests.map(({ personId }) => personId) })
  return {}
})

export const come = write.communities.come.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, communityId, kind, beginsAt, host, madeBy, comes } = await openGathering(db, actor, input.id)
  const reason = input.comes ? whyNotCome({ kind, beginsAt, hostId: host?.id ?? null, madeBy: madeBy.id }, actor.personId) : null
  if (reason) throw errors.CANNOT_COME({ data: { reason } })
  await store.setGuest(db, id, actor.personId, input)
  if (input.comes && !comes) await record(db, actor, 'community.coming', { id: communityId, withIds: [(host ?? madeBy).id] })
  return {}
})

export const takeUp = write.communities.takeUp.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, communityId, kind, beginsAt, host, madeBy } = await openGathering(db, actor, input.id)
  const reason = whyNotTakeUp({ kind, beginsAt, hostId: host?.id ?? null, madeBy: madeBy.id }, actor.personId)
  if (reason) throw errors.CANNOT_TAKE_UP({ data: { reason } })
  if (!(await store.setTakenUp(db, id, { ...input, hostId: actor.personId })))
    throw errors.CANNOT_TAKE_UP({ data: { reason: 'taken-up' } })
  await record(db, actor, 'community.visit-taken-up', { id: communityId, withIds: [madeBy.id] })
  return {}
})
