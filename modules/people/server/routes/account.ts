import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { levelOf } from '../../role.ts'
import { whyNotEndPerson, whyNotEndRole } from '../../right.ts'
import {
  changeableAccount,
  holdsForDistrict,
  keptAccount,
  keptPlace,
  placesOf,
  refuseUnlessKeeper,
  refuseUnlessProved,
} from '../access.ts'
import * as store from '../store/account.ts'
import { endInvitations } from '../store/invitation.ts'
import { endedPlaces, placesKept } from '../store/place.ts'
import { endRights, lockRights, rightsHeld } from '../store/right.ts'
import { endOtherSessions, endTokens } from '../store/session.ts'
import { loginTaken } from '../store/sign-in.ts'

export const administration = read.people.administration.handler(async ({ context: { db, actor } }) => {
  refuseUnlessKeeper(actor)
  const administered = placesOf(actor, ['administer'])
  const places = await placesKept(db, administered, placesOf(actor))
  const ended = await endedPlaces(db, administered)
  return { ...(await store.headcount(db)), places, endedPlaces: ended, rights: await rightsHeld(db) }
})

export const accounts = read.people.accounts.handler(async ({ context: { db, actor }, input }) => {
  refuseUnlessKeeper(actor)
  const everyone = await holdsForDistrict(db, actor, ['administer', 'roster'])
  return store.listAccounts(db, everyone ? null : placesOf(actor), input)
})

export const account = read.people.account.handler(({ context: { db, actor }, input }) => keptAccount(db, actor, input.id))

export const addPerson = write.people.addPerson.handler(async ({ context: { db, actor }, input, errors }) => {
  const place = await keptPlace(db, actor, input.placeId)
  if (input.email && (await loginTaken(db, input.email, null))) throw errors.LOGIN_TAKEN()
  const id = await store.insertPerson(db, input)
  await record(db, actor, 'person.added', { id, placeId: place.id })
  const held = { role: input.role, placeId: place.id, place: place.name, level: levelOf(input.role, place.kind) }
  return { id, name: `${input.givenName} ${input.familyName}`, roles: [held] }
})

export const changePerson = write.people.changePerson.handler(async ({ context: { db, actor }, input, errors }) => {
  const before = await changeableAccount(db, actor, input.id)
  if (input.email !== before.email) refuseUnlessProved(actor, before)
  const { id } = before
  if (input.email && (await loginTaken(db, input.email, id))) throw errors.LOGIN_TAKEN()
  if (!(await store.changePerson(db, input))) throw errors.CONFLICT({ data: { theirs: await keptAccount(db, actor, id) } })
  await record(db, actor, 'person.changed', { id })
  return keptAccount(db, actor, id)
})

export const endPerson = write.people.endPerson.handler(async ({ context: { db, actor }, input, errors }) => {
  await lockRights(db)
  const { id, rights, otherAdministrators } = await changeableAccount(db, actor, input.id)
  const reason = whyNotEndPerson({ self: id === actor.personId, rights }, otherAdministrators)
  if (reason) throw errors.CANNOT_END({ data: { reason } })
  await store.setEnded(db, id, true)
  await endRights(db, { personId: id }, actor.personId)
  await endInvitations(db, id)
  await endOtherSessions(db, id, null)
  await endTokens(db, id)
  await record(db, actor, 'person.ended', { id })
  return keptAccount(db, actor, id)
})

export const bringBack = write.people.bringBack.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, login } = await changeableAccount(db, actor, input.id)
  if (await store.isErased(db, id)) throw errors.NOT_FOUND()
  if (login && (await loginTaken(db, login, id))) throw errors.LOGIN_TAKEN()
  await store.setEnded(db, id, false)
  await record(db, actor, 'person.brought-back', { id })
  return keptAccount(db, actor, id)
})

export const addRole = write.people.addRole.handler(async ({ context: { db, actor }, input }) => {
  const { id } = await changeableAccount(db, actor, input.id)
  const place = await keptPlace(db, actor, input.placeId)
  await store.insertRole(db, { personId: id, role: input.role, placeId: place.id })
  await record(db, actor, 'role.added', { id, placeId: place.id })
  return keptAccount(db, actor, id)
})

export const endRole = write.people.endRole.handler(async ({ context: { db, actor }, input, errors }) => {
  const role = await store.roleById(db, input.id)
  if (!role) throw errors.NOT_FOUND()
  const before = await changeableAccount(db, actor, role.personId)
  await keptPlace(db, actor, role.placeId)
  const reason = whyNotEndRole(role)
  if (reason) throw errors.CANNOT_END({ data: { reason } })
  await store.endRole(db, role.id)
  await record(db, actor, 'role.ended', { id: role.personId, placeId: role.placeId })
  // Their last role may have been what brought this person into the actor's reach.
  return { ...before, onRecord: before.onRecord.filter(({ id }) => id !== role.id) }
})
