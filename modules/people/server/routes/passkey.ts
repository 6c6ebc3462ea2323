import { verify } from '@node-rs/argon2'
import { forgetAttempts } from '#platform/attempts.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { open, read, weighty, write } from '#platform/rpc.ts'
import type { Actor, Context } from '#platform/rpc.ts'
import { districtSettings } from '#platform/settings.ts'
import { countAttempt, subjectOf } from '../attempt.ts'
import { passkeyLetter } from '../letters.ts'
import { askForPasskey, askToAdd, verifyAdded, verifyAnswer } from '../passkey.ts'
import { isDemoPerson } from '../store/demo.ts'
import * as store from '../store/passkey.ts'
import { personEmail } from '../store/person.ts'
import { beginSession, markProved } from '../store/session.ts'
import { loginOf, passwordHash } from '../store/sign-in.ts'

export const passkeyToAdd = weighty.people.passkeyToAdd.handler(async ({ context: { db, actor, config } }) =>
  askToAdd(db, config, { ...actor, ...(await loginOf(db, actor.personId)) }),
)

export const addPasskey = weighty.people.addPasskey.handler(async ({ context: { db, actor, config, jobs }, input, errors }) => {
  const made = await verifyAdded(db, config, actor.personId, input.answer)
  if (!made) throw errors.PASSKEY_REFUSED()
  const { id: credentialId, publicKey, counter, transports = [] } = made
  const { personId } = actor
  const passkey = await store.insertPasskey(db, { personId, name: input.name, credentialId, publicKey, counter, transports })
  const { email, locale, name } = await personEmail(db, personId)
  // Nobody's ways in change unseen.
  if (email) await jobs.enqueue(db, 'mail', { to: email, ...passkeyLetter(locale, { name, url: config.url }) })
  await record(db, actor, 'person.added-passkey', { id: personId })
  return passkey
})

export const renamePasskey = write.people.renamePasskey.handler(async ({ context: { db, actor }, input, errors }) => {
  if (!(await store.renamePasskey(db, actor.personId, input.id, input.name))) throw errors.NOT_FOUND()
  return {}
})

export const removePasskey = weighty.people.removePasskey.handler(async ({ context: { db, actor }, input, errors }) => {
  if (!(await store.removePasskey(db, actor.personId, input.id))) throw errors.NOT_FOUND()
  await record(db, actor, 'person.removed-passkey', { id: actor.personId })
  return {}
})

export const passkeyToSignIn = open.people.passkeyToSignIn.handler(async ({ context }) => {
  await countAttempt(context, 'passkey-question', context.request.address)
  return askForPasskey(context.db, context.config, null)
})

export const signInWithPasskey = open.people.signInWithPasskey.handler(async ({ context, input, errors }) => {
  const { db, config, request } = context
  await countAttempt(context, 'passkey', input.answer.id)
  const personId = await verifyAnswer(db, config, null, input.answer)
  if (!personId) throw errors.UNAUTHORIZED()
  await forgetAttempts(db, 'passkey', subjectOf(input.answer.id), request.address)
  const { device } = request
  context.setSession(await beginSession(db, { personId, device, isShared: input.onSharedComputer }))
  return { personId }
})

/** One press is enough for the people of a demo, who have neither. */
const provesByPress = async (db: Db, { personId }: Actor) =>
  ((await districtSettings(db))?.isDemo ?? false) && (await isDemoPerson(db, personId))

export const waysToProve = read.people.waysToProve.handler(async ({ context: { db, actor, config } }) => {
  const [{ hasPassword }, own] = [await loginOf(db, actor.personId), await store.passkeysOf(db, actor.personId)]
  return {
    password: hasPassword,
    passkey: own.length > 0 ? await askForPasskey(db, config, actor.personId) : null,
    demo: await provesByPress(db, actor),
  }
})

type Proof =
  | { by: 'password'; password: string }
  | { by: 'passkey'; answer: { id: string; [part: string]: unknown } }
  | { by: 'demo' }

async function proves({ db, config }: Context, actor: Actor, proof: Proof): Promise<boolean> {
  if (proof.by === 'demo') return provesByPress(db, actor)
  if (proof.by === 'passkey') return (await verifyAnswer(db, config, actor.personId, proof.answer)) !== null
  const now = await passwordHash(db, actor.personId)
  return now !== undefined && (await verify(now, proof.password).catch(() => false))
}

export const prove = read.people.prove.handler(async ({ context, input, errors }) => {
  const { db, actor, request } = context
  if (!actor.sessionId) throw errors.UNAUTHORIZED()
  await countAttempt(context, 'proof', actor.personId)
  if (!(await proves(context, actor, input.proof))) throw errors.UNAUTHORIZED()
  await forgetAttempts(db, 'proof', subjectOf(actor.personId), request.address)
  await markProved(db, actor.sessionId)
  return {}
})
