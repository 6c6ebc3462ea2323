import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import { around, opensOnTheWay, whyNotBegin, whyNotJoin, whyNotLead } from '../../session.ts'
import type { JoinProblem } from '../../session.ts'
import { ledSession, seenSession } from '../access.ts'
import * as store from '../store/course.ts'
import { held, sessionByLink } from '../store/session.ts'
import type { Held } from '../store/session.ts'

export const begin = write.sessions.begin.handler(async ({ context: { db, actor }, input, errors }) => {
  const session = await ledSession(db, actor, input.id)
  const reason = whyNotBegin(session)
  // Pressed twice it has begun.
  if (reason === 'begun') return {}
  if (reason) throw errors.CANNOT_LEAD({ data: { reason } })
  await store.join(db, session.id, { ...session, personId: actor.personId, isLeader: false, question: '' })
  await store.setStep(db, session, session.steps[0]!, { begins: true })
  await record(db, actor, 'session.began', { id: session.id, teamId: session.teamId, placeId: session.placeId })
  return {}
})

/** Compared by the step one moves from: pressed twice, it moves one step. */
export const move = write.sessions.move.handler(async ({ context: { db, actor }, input, errors }) => {
  const session = await ledSession(db, actor, input.id)
  const reason = whyNotLead(session)
  if (reason) throw errors.CANNOT_LEAD({ data: { reason } })
  const to = around(session.steps, input.to).at
  if (!to) throw errors.NOT_FOUND()
  if (session.step !== input.from) return {}
  await store.openSteps(db, session.id, opensOnTheWay(session.steps, session.step, to.key), actor.personId)
  await store.setStep(db, session, to)
  await tell(db, 'session', session.id)
  return {}
})

export const extend = write.sessions.extend.handler(async ({ context: { db, actor }, input, errors }) => {
  const session = await ledSession(db, actor, input.id)
  const reason = whyNotLead(session)
  if (reason) throw errors.CANNOT_LEAD({ data: { reason } })
  if (session.step !== input.step) return {}
  await store.extend(db, session.id, input.minutes)
  await tell(db, 'session', session.id)
  return {}
})

export const pause = write.sessions.pause.handler(async ({ context: { db, actor }, input, errors }) => {
  const session = await ledSession(db, actor, input.id)
  const reason = whyNotLead(session)
  if (reason) throw errors.CANNOT_LEAD({ data: { reason } })
  await store.setPaused(db, session.id, input.paused)
  await tell(db, 'session', session.id)
  return {}
})

/** Also once it is over: what was never opened can still be. */
export const openNotes = write.sessions.openNotes.handler(async ({ context: { db, actor }, input, errors }) => {
  const session = await ledSession(db, actor, input.id)
  if (session.phase === 'planned') throw errors.CANNOT_LEAD({ data: { reason: 'not-begun' } })
  if (!session.steps.some(({ key, alone }) => alone && key === input.step)) throw errors.NOT_FOUND()
  await store.openSteps(db, session.id, [input.step], actor.personId)
  await tell(db, 'session', session.id)
  return {}
})

/** Whose turn it is passes it on; so does the facilitator, also to somebody. */
export const passTurn = write.sessions.passTurn.handler(async ({ context: { db, actor }, input, errors }) => {
  const session = await seenSession(db, actor, input.id, true)
  const leads = session.facilitatorId === actor.personId
  if (!leads && (session.turnId !== actor.personId || input.to)) throw errors.FORBIDDEN()
  const reason = whyNotLead(session)
  if (reason) throw errors.CANNOT_LEAD({ data: { reason } })
  if (session.turnId !== input.from || around(session.steps, session.step).at?.speaks !== 'turns') return {}
  await store.passTurn(db, session, input.to)
  await tell(db, 'session', session.id)
  return {}
})

export const end = write.sessions.end.handler(async ({ context: { db, actor }, input, errors }) => {
  const session = await ledSession(db, actor, input.id)
  const reason = whyNotLead(session)
  if (reason === 'over') return {}
  if (reason) throw errors.CANNOT_LEAD({ data: { reason } })
  // Whoever reaches the end has passed every step before it.
  await store.openSteps(db, session.id, opensOnTheWay(session.steps, null, session.step!), actor.personId)
  await store.end(db, session.id)
  const withIds = await store.peopleOf(db, session.id)
  await record(db, actor, 'session.held', { id: session.id, teamId: session.teamId, placeId: session.placeId, withIds })
  return {}
})

async function come(db: Db, actor: Actor, session: Held, said: string): Promise<JoinProblem | null> {
  const question = said || (await store.questionOf(db, session.id, actor.personId))
  const reason = whyNotJoin(session.isLeader, question)
  if (reason) return reason
  await store.join(db, session.id, { personId: actor.personId, isLeader: session.isLeader, question })
  await store.giveTurn(db, session, actor.personId)
  await tell(db, 'session', session.id)
  return null
}

export const join = write.sessions.join.handler(async ({ context: { db, actor }, input, errors }) => {
  const reason = await come(db, actor, await seenSession(db, actor, input.id), input.question)
  if (reason) throw errors.CANNOT_JOIN({ data: { reason } })
  return {}
})

export const joinByLink = write.sessions.joinByLink.handler(async ({ context: { db, actor }, input, errors }) => {
  const id = await sessionByLink(db, input.link)
  const session = id && (await held(db, actor, id, false))
  if (!session) throw errors.NOT_FOUND()
  const reason = await come(db, actor, session, input.question)
  if (reason) throw errors.CANNOT_JOIN({ data: { reason } })
  return { id: session.id }
})

export const leave = write.sessions.leave.handler(async ({ context: { db, actor }, input }) => {
  const session = await seenSession(db, actor, input.id, true)
  await store.leave(db, session.id, actor.personId)
  // A round does not wait for somebody who went.
  if (session.turnId === actor.personId) await store.passTurn(db, session, undefined)
  await tell(db, 'session', session.id)
  return {}
})
