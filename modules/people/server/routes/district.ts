import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotEndPlace, whyNotOpenPlace } from '../../right.ts'
import { administeredPlace, holdsRight, refuseUnlessDistrict } from '../access.ts'
import { endRolesAt } from '../store/account.ts'
import { changeSettings, settings } from '../store/district.ts'
import * as store from '../store/place.ts'
import { endRights, lockRights } from '../store/right.ts'

export const addPlace = write.people.addPlace.handler(async ({ context: { db, actor }, input, errors }) => {
  if (!input.parentId || input.kind === 'district') throw errors.NOT_FOUND()
  await administeredPlace(db, actor, input.parentId)
  const place = await store.insertPlace(db, input)
  await record(db, actor, 'place.added', { id: place.id, placeId: place.id })
  return place
})

export const renamePlace = write.people.renamePlace.handler(async ({ context: { db, actor }, input, errors }) => {
  await administeredPlace(db, actor, input.id)
  const renamed = await store.renamePlace(db, input)
  if (!renamed) throw errors.CONFLICT({ data: { theirs: await administeredPlace(db, actor, input.id) } })
  await record(db, actor, 'place.renamed', { id: input.id, placeId: input.id })
  return renamed
})

export const endPlace = write.people.endPlace.handler(async ({ context: { db, actor }, input: { id, ended }, errors }) => {
  const place = await store.placeToEnd(db, id)
  if (!place) throw errors.NOT_FOUND()
  // Asked of the place above: rights held for the place itself end with it, and could not open it again.
  if (!(await holdsRight(db, actor, ['administer'], place.parentId ?? id))) throw errors.FORBIDDEN()
  if ((place.endedOn !== null) === ended) return {}
  const reason = ended ? whyNotEndPlace(place) : whyNotOpenPlace(place)
  if (reason) throw errors.CANNOT_END({ data: { reason } })
  await store.setPlaceEnded(db, id, ended)
  if (ended) {
    await lockRights(db)
    await endRolesAt(db, id)
    await endRights(db, { placeId: id }, actor.personId)
  }
  await record(db, actor, ended ? 'place.ended' : 'place.opened-again', { id, placeId: id })
  return {}
})

export const renameRole = write.people.renameRole.handler(async ({ context: { db, actor }, input }) => {
  await refuseUnlessDistrict(db, actor, 'administer')
  await store.renameRole(db, input)
  await record(db, actor, 'district.changed', { id: actor.personId })
  return {}
})

export const district = read.people.district.handler(async ({ context: { db, actor } }) => {
  await refuseUnlessDistrict(db, actor, 'administer')
  return settings(db)
})

export const changeDistrict = write.people.changeDistrict.handler(async ({ context: { db, actor }, input, errors }) => {
  await refuseUnlessDistrict(db, actor, 'administer')
  const changed = await changeSettings(db, input)
  if (!changed) throw errors.CONFLICT({ data: { theirs: await settings(db) } })
  await record(db, actor, 'district.changed', { id: actor.personId })
  return changed
})
