import { record } from '#platform/ledger.ts'
import { read, weighty, write } from '#platform/rpc.ts'
import { whyNotEndRight, whyNotGrant } from '../../right.ts'
import { administeredPlace, holdsRight, keptAccount, refuseUnlessDistrict } from '../access.ts'
import { endRepresentative as end, nameRepresentative as name } from '../store/agreement.ts'
import * as store from '../store/right.ts'

export const rightsHeld = read.people.rightsHeld.handler(({ context: { db } }) => store.rightsHeld(db))

export const grantRight = weighty.people.grantRight.handler(async ({ context: { db, actor }, input, errors }) => {
  const place = await administeredPlace(db, actor, input.placeId)
  const { id, rights, endedOn } = await keptAccount(db, actor, input.id)
  if (endedOn) throw errors.NOT_FOUND()
  const held = rights.find(({ kind, placeId }) => kind === input.kind && placeId === place.id)
  const term = { ...input, wholeDistrict: place.parentId === null }
  const reason = whyNotGrant(term, await store.today(db), held?.untilOn)
  if (reason) throw errors.CANNOT_GRANT({ data: { reason } })
  // A longer term takes the place of the one that runs.
  if (held) await store.endRights(db, held, actor.personId)
  const right = { personId: id, kind: input.kind, placeId: place.id, untilOn: input.untilOn, grantedBy: actor.personId }
  await record(db, actor, 'right.granted', { id: await store.insertRight(db, right), placeId: place.id, withIds: [id] })
  return keptAccount(db, actor, id)
})

export const endRight = write.people.endRight.handler(async ({ context: { db, actor }, input, errors }) => {
  await store.lockRights(db)
  const right = await store.rightById(db, input.id)
  if (!right) throw errors.NOT_FOUND()
  // Anyone may give back their own.
  const own = right.personId === actor.personId
  if (!own && !(await holdsRight(db, actor, ['administer'], right.placeId))) throw errors.FORBIDDEN()
  const reason = whyNotEndRight(right, await store.otherAdministrators(db, right.personId))
  if (reason) throw errors.CANNOT_END({ data: { reason } })
  await store.endRights(db, { id: right.id }, actor.personId)
  await record(db, actor, 'right.ended', { id: right.id, placeId: right.placeId, withIds: [right.personId] })
  return {}
})

export const nameRepresentative = weighty.people.nameRepresentative.handler(async ({ context: { db, actor }, input }) => {
  await refuseUnlessDistrict(db, actor, 'administer')
  const { id } = await keptAccount(db, actor, input.id)
  await name(db, id, input.onBehalfOf, actor.personId)
  await record(db, actor, 'representative.named', { id })
  return keptAccount(db, actor, id)
})

export const endRepresentative = write.people.endRepresentative.handler(async ({ context: { db, actor }, input, errors }) => {
  await refuseUnlessDistrict(db, actor, 'administer')
  const ended = await end(db, input.id)
  if (!ended) throw errors.NOT_FOUND()
  await record(db, actor, 'representative.ended', { id: ended.personId })
  return {}
})
