import { ORPCError } from '@orpc/server'
import { teamsToWriteIn } from '#modules/practices/server/access.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { SynthesisInput } from '../contract.ts'
import { closedCycles, synthesisPage } from './store/synthesis.ts'

/** One that the actor may read; taken away, for those who write it. */
export async function seenSynthesis(db: Db, actor: Actor, id: string) {
  const page = await synthesisPage(db, actor, id)
  if (!page) throw new ORPCError('NOT_FOUND')
  return page
}

/** The only way to change one: hidden from strangers, closed to those it is merely shown to and to those who have not said yes. */
export async function editableSynthesis(db: Db, actor: Actor, id: string) {
  const page = await seenSynthesis(db, actor, id)
  if (page.synthesis.mine !== 'author') throw new ORPCError('FORBIDDEN')
  return page
}

/** Whoever writes in a team may write down what cycles taught. */
export const mayBegin = async (db: Db, actor: Actor): Promise<boolean> => (await teamsToWriteIn(db, actor)).length > 0

/** A claim rests on what its writer may open, and on nothing else. */
export async function refuseClosedCycles(db: Db, actor: Actor, { claims }: SynthesisInput): Promise<void> {
  const ids = claims.flatMap(({ citations }) => citations.map(({ cycleId }) => cycleId))
  if (await closedCycles(db, actor, ids)) throw new ORPCError('NOT_FOUND')
}

export { dropRemovedSyntheses, eraseFromSynthesis } from './store/author.ts'
