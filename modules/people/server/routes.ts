import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { AGREEMENT_VERSION } from '../agreement.ts'
import { levelOf } from '../role.ts'
import { administeredPlace, invitablePerson, refuseUnlessDistrict } from './access.ts'
import { invitationLetter } from './letters.ts'
import * as signIn from './routes/sign-in.ts'
import { changeSettings, settings } from './store/district.ts'
import { acceptAgreement, emailTaken, insertPerson, listPeople, me, personById, personEmail, setLocale } from './store/person.ts'
import { allPlaces, insertPlace, renamePlace, renameRole, roleNames } from './store/place.ts'
import { sessionsOf } from './store/session.ts'
import { makeInvitation } from './store/sign-in.ts'

export const people = {
  signIn: signIn.signIn,
  demoPeople: signIn.demoPeopleRoute,
  signInToDemo: signIn.signInToDemo,
  lookUpInvitation: signIn.lookUpInvitation,
  acceptInvitation: signIn.acceptInvitation,
  signOut: signIn.signOut,
  changePassword: signIn.changePassword,
  endSession: signIn.endSessionRoute,

  me: read.people.me.handler(({ context: { db, actor } }) => me(db, actor, AGREEMENT_VERSION)),

  changeMe: write.people.changeMe.handler(async ({ context: { db, actor }, input }) => {
    await setLocale(db, actor.personId, input.locale)
    return {}
  }),

  sessions: read.people.sessions.handler(({ context: { db, actor } }) => sessionsOf(db, actor)),

  acceptAgreement: write.people.acceptAgreement.handler(async ({ context: { db, actor }, input, errors }) => {
    if (input.version !== AGREEMENT_VERSION) throw errors.NOT_FOUND()
    // Representatives are named by an administrator; everyone speaks for themselves.
    if (input.onBehalfOf !== 'self') await refuseUnlessDistrict(db, actor, 'administer')
    await acceptAgreement(db, actor.personId, input.version, input.onBehalfOf)
    await record(db, actor, 'agreement.accepted', { id: actor.personId })
    return {}
  }),

  list: read.people.list.handler(({ context: { db }, input }) => listPeople(db, input)),

  person: read.people.person.handler(async ({ context: { db }, input, errors }) => {
    const person = await personById(db, input.id)
    if (!person) throw errors.NOT_FOUND()
    return person
  }),

  places: read.people.places.handler(({ context: { db } }) => allPlaces(db)),

  invite: write.people.invite.handler(async ({ context: { db, actor, config, jobs }, input }) => {
    const person = await invitablePerson(db, actor, input.id)
    const { token, code, expiresAt } = await makeInvitation(db, person.id, actor.personId)
    const url = `${config.url}/invitation#${token}`
    const { email, locale } = await personEmail(db, person.id)
    if (email)
      await jobs.enqueue(db, 'mail', { to: email, ...invitationLetter(locale, { name: person.name, by: actor.name, url }) })
    await record(db, actor, 'person.invited', { id: person.id })
    return { url, code, expiresAt, mailed: email !== null }
  }),

  addPerson: write.people.addPerson.handler(async ({ context: { db, actor }, input, errors }) => {
    const place = await administeredPlace(db, actor, input.placeId)
    if (input.email && (await emailTaken(db, input.email))) throw errors.LOGIN_TAKEN()
    const id = await insertPerson(db, input)
    await record(db, actor, 'person.added', { id, placeId: place.id })
    const held = { role: input.role, placeId: place.id, place: place.name, level: levelOf(input.role, place.kind) }
    return { id, name: `${input.givenName} ${input.familyName}`, roles: [held] }
  }),

  addPlace: write.people.addPlace.handler(async ({ context: { db, actor }, input, errors }) => {
    if (!input.parentId) throw errors.NOT_FOUND()
    await administeredPlace(db, actor, input.parentId)
    const place = await insertPlace(db, input)
    await record(db, actor, 'place.added', { id: place.id, placeId: place.id })
    return place
  }),

  renamePlace: write.people.renamePlace.handler(async ({ context: { db, actor }, input, errors }) => {
    const place = await administeredPlace(db, actor, input.id)
    if (place.version !== input.version) throw errors.CONFLICT({ data: { theirs: place } })
    await record(db, actor, 'place.renamed', { id: place.id, placeId: place.id })
    return renamePlace(db, place, input.name)
  }),

  roleNames: read.people.roleNames.handler(({ context: { db } }) => roleNames(db)),

  renameRole: write.people.renameRole.handler(async ({ context: { db, actor }, input: { role, ...names } }) => {
    await refuseUnlessDistrict(db, actor, 'administer')
    await renameRole(db, role, names)
    return {}
  }),

  district: read.people.district.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessDistrict(db, actor, 'administer')
    return settings(db)
  }),

  changeDistrict: write.people.changeDistrict.handler(async ({ context: { db, actor }, input, errors }) => {
    await refuseUnlessDistrict(db, actor, 'administer')
    const now = await settings(db)
    if (now.version !== input.version) throw errors.CONFLICT({ data: { theirs: now } })
    await record(db, actor, 'district.changed', { id: actor.personId })
    return changeSettings(db, input)
  }),
}
