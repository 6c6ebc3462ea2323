import { read, write } from '#platform/rpc.ts'
import { whyNotAnswer } from '../../session.ts'
import { ledSession, seenSession } from '../access.ts'
import * as store from '../store/record.ts'

/** What is one person’s alone. None of it enters the ledger, and nobody is told of it. */

export const answer = write.sessions.answer.handler(async ({ context: { db, actor }, input, errors }) => {
  const session = await seenSession(db, actor, input.id)
  const reason = whyNotAnswer({ ...session, facilitates: session.facilitatorId === actor.personId })
  if (reason) throw errors.CANNOT_ANSWER({ data: { reason } })
  const { helped, change } = input
  await store.setAnswer(db, { sessionId: session.id, personId: actor.personId, helped, change })
  return {}
})

export const facilitated = read.sessions.facilitated.handler(async ({ context: { db, actor } }) => ({
  sessions: await store.facilitatedBy(db, actor),
}))

export const reflect = write.sessions.reflect.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id } = await ledSession(db, actor, input.id)
  const theirs = await store.reflectionOf(db, id, actor.personId)
  if (theirs.version !== input.version) throw errors.CONFLICT({ data: { theirs } })
  const next = { text: input.text, version: theirs.version + 1 }
  await store.setReflection(db, { sessionId: id, personId: actor.personId, ...next })
  return next
})

export const learned = read.sessions.learned.handler(async ({ context: { db, actor } }) => ({
  sessions: await store.learnedBy(db, actor),
}))

export const count = write.sessions.count.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id } = await seenSession(db, actor, input.id)
  if (!(await store.setCounted(db, id, actor.personId, input.counted))) throw errors.NOT_FOUND()
  return {}
})
