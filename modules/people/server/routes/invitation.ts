import { inTransaction } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { read } from '#platform/rpc.ts'
import { changeableAccount, keptPlace, refuseUnlessProved } from '../access.ts'
import { makeInvitation, makeInvitations, peopleToInvite } from '../store/invitation.ts'
import { personEmail } from '../store/person.ts'

const AT_ONCE = 200

// Transactions of their own instead of `write`: that keeps replies, and what these reply is secret and kept nowhere.

export const invite = read.people.invite.handler(({ context: { db: pool, actor, config, jobs }, input }) =>
  inTransaction(pool, async (db) => {
    const account = await changeableAccount(db, actor, input.id)
    refuseUnlessProved(actor, account)
    const { id } = account
    const { id: invitationId, token, code, expiresAt } = await makeInvitation(db, id, actor.personId)
    const url = `${config.url}/invitation#${token}`
    const { email } = await personEmail(db, id)
    if (email) await jobs.enqueue(db, 'invitation-letter', { invitationId })
    await record(db, actor, 'person.invited', { id })
    return { url, code, expiresAt, mailed: email !== null }
  }),
)

export const inviteAll = read.people.inviteAll.handler(({ context: { db: pool, actor, jobs }, input }) =>
  inTransaction(pool, async (db) => {
    const place = await keptPlace(db, actor, input.id)
    const found = await peopleToInvite(db, { placeId: place.id, by: input.by, again: input.again, limit: AT_ONCE + 1 })
    const people = found.slice(0, AT_ONCE)
    const ids = people.map(({ id }) => id)
    const made = await makeInvitations(db, ids, actor.personId)
    const slips = people.map(({ id, name, place: at }, index) => ({ personId: id, name, place: at, code: made[index]!.code }))
    if (ids.length > 0) await record(db, actor, 'place.invited', { id: place.id, placeId: place.id, withIds: ids })
    const done = { more: found.length > AT_ONCE, expiresAt: made[0]?.expiresAt ?? null }
    if (input.by === 'paper') return { ...done, slips, mailed: 0 }
    for (const { id: invitationId } of made) await jobs.enqueue(db, 'invitation-letter', { invitationId })
    return { ...done, slips: [], mailed: people.length }
  }),
)
