import { hash, verify } from '@node-rs/argon2'
import { forgetAttempts } from '#platform/attempts.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { open, read, write } from '#platform/rpc.ts'
import type { Context } from '#platform/rpc.ts'
import { districtSettings } from '#platform/settings.ts'
import { countAttempt, subjectOf } from '../attempt.ts'
import { passwordSetLetter } from '../letters.ts'
import * as demo from '../store/demo.ts'
import { openInvitation, useInvitation } from '../store/invitation.ts'
import { passkeysOf } from '../store/passkey.ts'
import { personEmail, setLocale } from '../store/person.ts'
import * as sessions from '../store/session.ts'
import { loginOf, loginTaken, passwordHash, personToSignIn, setPassword, setUsername } from '../store/sign-in.ts'

// Verified against where there is no such account, so that a reply takes as long either way. Nobody knows its password.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IGZvciBub2JvZHk$y6sJ2M0zI1Qv6o7GhnVqm4yqjH3l5Y6m4q3n0nqg0wE'

const beginHere = ({ db, request }: Context, personId: string, isShared: boolean) =>
  sessions.beginSession(db, { personId, device: request.device, isShared })

/** Nobody's password changes unseen. */
async function tellPasswordSet({ jobs, config }: Context, db: Db, personId: string) {
  const { email, locale, name } = await personEmail(db, personId)
  if (email) await jobs.enqueue(db, 'mail', { to: email, ...passwordSetLetter(locale, { name, url: config.url }) })
}

export const signIn = open.people.signIn.handler(async ({ context, input, errors }) => {
  const login = input.login.toLowerCase()
  await countAttempt(context, 'sign-in', login)
  const person = await personToSignIn(context.db, login)
  const right = await verify(person?.hash ?? NOBODY, input.password).catch(() => false)
  if (!person || !right) throw errors.UNAUTHORIZED()
  await forgetAttempts(context.db, 'sign-in', subjectOf(login), context.request.address)
  context.setSession(await beginHere(context, person.id, input.onSharedComputer))
  return { personId: person.id }
})

/** Only queues the question: whether there is such an account shows neither in the reply nor in its time. */
export const askForReset = open.people.askForReset.handler(async ({ context, input }) => {
  await countAttempt(context, 'reset', input.email)
  await context.jobs.enqueue(context.db, 'reset-letter', { email: input.email })
  return {}
})

export const demoPeople = open.people.demoPeople.handler(async ({ context: { db } }) => {
  const district = await districtSettings(db)
  if (!district?.isDemo) return []
  const { DEMO_PEOPLE } = await import('#demo/named.ts')
  const about = (id: string) => DEMO_PEOPLE.find((one) => one.id === id)?.about ?? null
  return (await demo.demoPeople(db)).map(({ id, name, role, place }) => ({ id, name, role, place, about: about(id) }))
})

export const signInToDemo = open.people.signInToDemo.handler(async ({ context, input, errors }) => {
  const district = await districtSettings(context.db)
  if (!district?.isDemo || !(await demo.isDemoPerson(context.db, input.personId))) throw errors.NOT_FOUND()
  context.setSession(await beginHere(context, input.personId, false))
  return input
})

export const lookUpInvitation = open.people.lookUpInvitation.handler(async ({ context, input, errors }) => {
  await countAttempt(context, 'invitation', input.secret)
  const found = await openInvitation(context.db, input.secret)
  if (!found) throw errors.NOT_FOUND()
  const district = await districtSettings(context.db)
  return { name: found.name, login: found.email ?? found.username, district: district!.name, kind: found.kind }
})

export const acceptInvitation = open.people.acceptInvitation.handler(async ({ context, input, errors }) => {
  await countAttempt(context, 'invitation', input.secret)
  // Hashed before the transaction: it takes a while, and nothing should wait for it.
  const passwordHashed = await hash(input.password)
  const { personId, begun } = await inTransaction(context.db, async (db) => {
    const found = await openInvitation(db, input.secret)
    if (!found || !(await useInvitation(db, found.id))) throw errors.NOT_FOUND()
    if (!found.email && !found.username) {
      if (!input.login || (await loginTaken(db, input.login, found.personId))) throw errors.LOGIN_TAKEN()
      await setUsername(db, found.personId, input.login)
    }
    await setPassword(db, found.personId, passwordHashed)
    if (input.locale && !found.locale) await setLocale(db, found.personId, input.locale)
    if (found.hadPassword) await tellPasswordSet(context, db, found.personId)
    await sessions.endOtherSessions(db, found.personId, null)
    await record(db, found, found.kind === 'reset' ? 'person.reset-password' : 'person.arrived', { id: found.personId })
    return { personId: found.personId, begun: await beginHere({ ...context, db }, found.personId, input.onSharedComputer) }
  })
  context.setSession(begun)
  return { personId }
})

export const signOut = read.people.signOut.handler(async ({ context: { db, actor, setSession } }) => {
  if (actor.sessionId) await sessions.endSession(db, actor.personId, actor.sessionId)
  setSession(null)
  return {}
})

export const mySignIn = read.people.mySignIn.handler(async ({ context: { db, actor } }) => ({
  ...(await loginOf(db, actor.personId)),
  passkeys: await passkeysOf(db, actor.personId),
  sessions: await sessions.sessionsOf(db, actor),
}))

export const changePassword = read.people.changePassword.handler(async ({ context, input, errors }) => {
  const { actor } = context
  await countAttempt(context, 'password', actor.personId)
  const now = await passwordHash(context.db, actor.personId)
  if (!now || !(await verify(now, input.now).catch(() => false))) throw errors.UNAUTHORIZED()
  const next = await hash(input.next)
  await inTransaction(context.db, async (db) => {
    await setPassword(db, actor.personId, next)
    await sessions.endOtherSessions(db, actor.personId, actor.sessionId)
    await tellPasswordSet(context, db, actor.personId)
    await record(db, actor, 'person.changed-password', { id: actor.personId })
  })
  return {}
})

export const endSession = write.people.endSession.handler(async ({ context: { db, actor }, input, errors }) => {
  if (!(await sessions.endSession(db, actor.personId, input.id))) throw errors.NOT_FOUND()
  return {}
})
