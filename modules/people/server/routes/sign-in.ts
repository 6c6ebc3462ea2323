import { hash, verify } from '@node-rs/argon2'
import { ORPCError } from '@orpc/server'
import { forgetAttempts, tooManyAttempts } from '#platform/attempts.ts'
import { inTransaction } from '#platform/db.ts'
import { sha256 } from '#platform/ids.ts'
import { record } from '#platform/ledger.ts'
import { open, read, write } from '#platform/rpc.ts'
import type { Context } from '#platform/rpc.ts'
import { districtSettings } from '#platform/settings.ts'
import { demoPeople, isDemoPerson } from '../store/demo.ts'
import { beginSession, endOtherSessions, endSession } from '../store/session.ts'
import { openInvitation, passwordHash, personToSignIn, setPassword, setUsername, useInvitation } from '../store/sign-in.ts'

// Verified against where there is no such account, so that a reply takes as long either way. Nobody knows its password.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IGZvciBub2JvZHk$y6sJ2M0zI1Qv6o7GhnVqm4yqjH3l5Y6m4q3n0nqg0wE'

/** Waits for its turn at a secret, or is refused: counted apart from any transaction. */
async function countAttempt({ db, request }: Context, what: string, subject: string) {
  const minutes = await tooManyAttempts(db, what, sha256(subject).toString('hex'), request.address)
  if (minutes !== null) throw new ORPCError('TOO_MANY_REQUESTS', { data: { minutes } })
}

export const signIn = open.people.signIn.handler(async ({ context, input, errors }) => {
  const login = input.login.toLowerCase()
  await countAttempt(context, 'sign-in', login)
  const person = await personToSignIn(context.db, login)
  const right = await verify(person?.hash ?? NOBODY, input.password).catch(() => false)
  if (!person || !right) throw errors.UNAUTHORIZED()
  await forgetAttempts(context.db, 'sign-in', sha256(login).toString('hex'))
  context.setSession(await beginSession(context.db, person.id, context.request.device))
  return { personId: person.id }
})

export const demoPeopleRoute = open.people.demoPeople.handler(async ({ context: { db } }) => {
  const district = await districtSettings(db)
  return district?.isDemo ? demoPeople(db) : []
})

export const signInToDemo = open.people.signInToDemo.handler(async ({ context, input, errors }) => {
  const district = await districtSettings(context.db)
  if (!district?.isDemo || !(await isDemoPerson(context.db, input.personId))) throw errors.NOT_FOUND()
  context.setSession(await beginSession(context.db, input.personId, context.request.device))
  return input
})

export const lookUpInvitation = open.people.lookUpInvitation.handler(async ({ context, input, errors }) => {
  await countAttempt(context, 'invitation', input.secret)
  const found = await openInvitation(context.db, input.secret)
  if (!found) throw errors.NOT_FOUND()
  const district = await districtSettings(context.db)
  return { name: found.name, login: found.email ?? found.username, district: district!.name }
})

export const acceptInvitation = open.people.acceptInvitation.handler(async ({ context, input, errors }) => {
  await countAttempt(context, 'invitation', input.secret)
  // Hashed before the transaction: it takes a while, and nothing should wait for it.
  const passwordHashed = await hash(input.password)
  const { personId, token } = await inTransaction(context.db, async (db) => {
    const found = await openInvitation(db, input.secret)
    if (!found || !(await useInvitation(db, found.id))) throw errors.NOT_FOUND()
    if (!found.email && !found.username) {
      if (!input.login || !(await setUsername(db, found.personId, input.login))) throw errors.LOGIN_TAKEN()
    }
    await setPassword(db, found.personId, passwordHashed)
    await endOtherSessions(db, found.personId, null)
    await record(db, found, 'person.arrived', { id: found.personId })
    return { personId: found.personId, token: await beginSession(db, found.personId, context.request.device) }
  })
  context.setSession(token)
  return { personId }
})

export const signOut = read.people.signOut.handler(async ({ context: { db, actor, setSession } }) => {
  if (actor.sessionId) await endSession(db, actor.personId, actor.sessionId)
  setSession(null)
  return {}
})

export const changePassword = read.people.changePassword.handler(async ({ context, input, errors }) => {
  const { actor } = context
  await countAttempt(context, 'password', actor.personId)
  const now = await passwordHash(context.db, actor.personId)
  if (!now || !(await verify(now, input.now).catch(() => false))) throw errors.UNAUTHORIZED()
  const next = await hash(input.next)
  await inTransaction(context.db, async (db) => {
    await setPassword(db, actor.personId, next)
    await endOtherSessions(db, actor.personId, actor.sessionId)
    await record(db, actor, 'person.changed-password', { id: actor.personId })
  })
  return {}
})

export const endSessionRoute = write.people.endSession.handler(async ({ context: { db, actor }, input, errors }) => {
  if (!(await endSession(db, actor.personId, input.id))) throw errors.NOT_FOUND()
  return {}
})
