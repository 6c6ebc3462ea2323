import { ownRows, personToErase, refuseUnlessDistrict } from '#modules/people/server/access.ts'
import { columnsOfPeople } from '#platform/erase.ts'
import { record } from '#platform/ledger.ts'
import { read, weighty } from '#platform/rpc.ts'
import { signer } from '#platform/signing.ts'
import { whyNotErase } from '../retention.ts'
import { eraseAndCertify } from './erase.ts'
import * as store from './store.ts'

export const retention = {
  erasure: read.retention.erasure.handler(async ({ context: { db, actor }, input, errors }) => {
    await refuseUnlessDistrict(db, actor, 'administer')
    const person = await personToErase(db, input.id)
    if (!person) throw errors.NOT_FOUND()
    const own = Object.entries(await ownRows(db, person.id))
    return {
      personId: person.id,
      name: person.name,
      why: whyNotErase(person),
      fromRoster: person.fromRoster,
      erases: own.map(([table, rows]) => ({ table, rows })),
      stays: await columnsOfPeople(db),
      certificate: (await store.certificateOf(db, person.id)) ?? null,
    }
  }),

  erase: weighty.retention.erase.handler(async ({ context: { db, actor, config }, input, errors }) => {
    await refuseUnlessDistrict(db, actor, 'administer')
    const person = await personToErase(db, input.id)
    if (!person) throw errors.NOT_FOUND()
    const reason = whyNotErase(person)
    if (reason) throw errors.CANNOT_ERASE({ data: { reason } })
    return eraseAndCertify(db, await signer(config.data), { personId: person.id, madeBy: actor })
  }),

  terms: read.retention.terms.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessDistrict(db, actor, 'administer')
    return { terms: await store.allTerms(db), certificates: await store.latestCertificates(db) }
  }),

  setTerm: weighty.retention.setTerm.handler(async ({ context: { db, actor }, input }) => {
    await refuseUnlessDistrict(db, actor, 'administer')
    await store.setTerm(db, input, actor.personId)
    await record(db, actor, 'district.changed', { id: actor.personId })
    return {}
  }),
}
