import { ORPCError } from '@orpc/server'
import { editableCycle, readableCycle } from '#modules/cycles/server/access.ts'
import { holdsForDistrict, refuseUnlessDistrict } from '#modules/people/server/access.ts'
import { editablePractice, readablePractice } from '#modules/practices/server/access.ts'
import { editableRubric, readableRubric } from '#modules/rubrics/server/access.ts'
import { editableProblem, seenProblem } from '#modules/sessions/server/access.ts'
import { partIn } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Thing } from '../framework.ts'
import { frameworkById } from './store/framework.ts'
import { statementById } from './store/statement.ts'

/** Frameworks are the district’s: whoever administers it keeps them. */
export const mayKeep = (db: Db, actor: Actor): Promise<boolean> => holdsForDistrict(db, actor, ['administer'])
export const refuseUnlessKeeper = (db: Db, actor: Actor): Promise<void> => refuseUnlessDistrict(db, actor, 'administer')

/** Everyone in the district may know that it is there: others are told that they do not keep it. */
export async function editableFramework(db: Db, actor: Actor, id: string) {
  const framework = await frameworkById(db, id)
  const keeps = await mayKeep(db, actor)
  if (!framework || (framework.removedAt !== null && !keeps)) throw new ORPCError('NOT_FOUND')
  if (!keeps) throw new ORPCError('FORBIDDEN')
  return framework
}

export async function editableStatement(db: Db, actor: Actor, id: string) {
  const statement = await statementById(db, id)
  const keeps = await mayKeep(db, actor)
  if (!statement || (statement.isRemoved && !keeps)) throw new ORPCError('NOT_FOUND')
  if (!keeps) throw new ORPCError('FORBIDDEN')
  return statement
}

type Of = { kind: Thing; id: string }

/** Something that the actor may read, and whether they write in it. */
const READ: Record<Thing, (db: Db, actor: Actor, id: string) => Promise<boolean>> = {
  practice: async (db, actor, id) => (await readablePractice(db, actor, id)).practice.mayWrite,
  rubric: async (db, actor, id) => (await readableRubric(db, actor, id)).rubric.mayWrite,
  cycle: async (db, actor, id) => mayWrite((await partIn(db, actor, (await readableCycle(db, actor, id)).teamId)) ?? null),
  problem: async (db, actor, id) => (await seenProblem(db, actor, id)).mayWrite,
}
export const seenThing = (db: Db, actor: Actor, { kind, id }: Of): Promise<boolean> => READ[kind](db, actor, id)

/** Something of the actor’s own: nobody ties another’s work to a statement. */
const EDIT: Record<Thing, (db: Db, actor: Actor, id: string) => Promise<unknown>> = {
  practice: editablePractice,
  rubric: editableRubric,
  cycle: editableCycle,
  problem: editableProblem,
}
export const editableThing = (db: Db, actor: Actor, { kind, id }: Of): Promise<unknown> => EDIT[kind](db, actor, id)

export { dropRemovedFrameworks } from './store/removed.ts'
