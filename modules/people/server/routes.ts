import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { AGREEMENT_VERSION } from '../agreement.ts'
import * as audit from './routes/audit.ts'
import * as account from './routes/account.ts'
import * as district from './routes/district.ts'
import * as invitation from './routes/invitation.ts'
import * as passkey from './routes/passkey.ts'
import * as right from './routes/right.ts'
import * as signIn from './routes/sign-in.ts'
import { acceptAgreement, agreementOf, speaksFor } from './store/agreement.ts'
import { me } from './store/me.ts'
import { listPeople, personById, setLocale } from './store/person.ts'
import { allPlaces, roleNames } from './store/place.ts'
import { rightsHeld } from './store/right.ts'

export const people = {
  ...signIn,
  ...passkey,

  me: read.people.me.handler(({ context: { db, actor } }) => me(db, actor)),

  changeMe: write.people.changeMe.handler(async ({ context: { db, actor }, input }) => {
    await setLocale(db, actor.personId, input.locale)
    return {}
  }),

  agreement: read.people.agreement.handler(async ({ context: { db, actor } }) => ({
    version: AGREEMENT_VERSION,
    ...(await agreementOf(db, actor.personId, AGREEMENT_VERSION)),
    rights: await rightsHeld(db),
  })),

  acceptAgreement: write.people.acceptAgreement.handler(async ({ context: { db, actor }, input, errors }) => {
    if (input.version !== AGREEMENT_VERSION) throw errors.NOT_FOUND()
    // Everyone speaks for themselves; for the district or the association, whom an administrator named.
    const may = await speaksFor(db, actor.personId)
    if (input.onBehalfOf !== 'self' && may.every(({ onBehalfOf }) => onBehalfOf !== input.onBehalfOf)) throw errors.FORBIDDEN()
    await acceptAgreement(db, actor.personId, input.version, input.onBehalfOf)
    await record(db, actor, input.onBehalfOf === 'self' ? 'agreement.accepted' : 'agreement.signed', { id: actor.personId })
    return {}
  }),

  list: read.people.list.handler(({ context: { db }, input }) => listPeople(db, input)),

  person: read.people.person.handler(async ({ context: { db }, input, errors }) => {
    const person = await personById(db, input.id)
    if (!person) throw errors.NOT_FOUND()
    return person
  }),

  places: read.people.places.handler(({ context: { db } }) => allPlaces(db)),

  roleNames: read.people.roleNames.handler(({ context: { db } }) => roleNames(db)),

  ...account,
  ...audit,
  ...invitation,
  ...right,
  ...district,
}
