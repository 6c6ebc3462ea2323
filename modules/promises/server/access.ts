import { ORPCError } from '@orpc/server'
import { partIn } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Decision, Promised } from '../contract.ts'
import { decisionById, teamOfDecision } from './store/decision.ts'
import { promiseById } from './store/promise.ts'

/** A promise that the actor may read: theirs, made to them, or open. */
export async function readablePromise(db: Db, actor: Actor, id: string): Promise<Promised> {
  const promised = await promiseById(db, actor, id)
  if (!promised) throw new ORPCError('NOT_FOUND')
  return promised
}

/** A promise of the actor’s own. */
export async function ownPromise(db: Db, actor: Actor, id: string): Promise<Promised> {
  const promised = await readablePromise(db, actor, id)
  if (promised.madeBy.id !== actor.personId) throw new ORPCError('FORBIDDEN')
  return promised
}

/** A promise that was made to the actor. */
export async function promiseToActor(db: Db, actor: Actor, id: string): Promise<Promised> {
  const promised = await readablePromise(db, actor, id)
  if (!promised.toMe) throw new ORPCError('FORBIDDEN')
  return promised
}

export async function readableDecision(db: Db, actor: Actor, id: string): Promise<Decision> {
  const decision = await decisionById(db, actor, id)
  if (!decision) throw new ORPCError('NOT_FOUND')
  return decision
}

/** A decision of a team in which the actor writes. */
export async function writableDecision(db: Db, actor: Actor, id: string): Promise<Decision> {
  const decision = await readableDecision(db, actor, id)
  if (!decision.mayWrite) throw new ORPCError('FORBIDDEN')
  return decision
}

/** The team of a decision, also of one taken away, where the actor writes. */
export async function teamOfWritableDecision(db: Db, actor: Actor, id: string): Promise<string> {
  const teamId = await teamOfDecision(db, id)
  const part = teamId ? await partIn(db, actor, teamId) : null
  if (!teamId || !part) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part)) throw new ORPCError('FORBIDDEN')
  return teamId
}
