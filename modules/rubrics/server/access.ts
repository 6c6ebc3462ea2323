import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { pieceOfFile } from '#modules/work/server/read.ts'
import type { Actor } from '#platform/rpc.ts'
import { isReader, isThere, readableScorings } from './read.ts'
import { mapAt } from './store/map.ts'
import { classesOf } from './store/offer.ts'
import type { OfTask } from './store/offer.ts'
import { proposalAt } from './store/proposal.ts'
import { rubricAt } from './store/rubric.ts'
import { ownJudgement } from './store/judgement.ts'
import { ownReading } from './store/reading.ts'
import { scoringAt } from './store/scoring.ts'

/** A rubric that the actor may read, in its latest version or in that one. */
export async function readableRubric(db: Db, actor: Actor, id: string, number?: number) {
  const found = await rubricAt(db, actor, id, { number })
  if (!found || found.rubric.removedAt !== null) throw new ORPCError('NOT_FOUND')
  return found
}

/** The only way to change one rubric: hidden from strangers, closed to guests and to those it is merely shown to. */
export async function editableRubric(db: Db, actor: Actor, id: string) {
  const found = await rubricAt(db, actor, id, { lock: true })
  if (!found) throw new ORPCError('NOT_FOUND')
  if (!found.rubric.mayWrite) throw new ORPCError('FORBIDDEN')
  return found
}

/** A proposal to a rubric of the actor’s team; others who read the rubric are told that it is not theirs to answer. */
export async function answerableProposal(db: Db, actor: Actor, id: string) {
  const proposal = await proposalAt(db, id)
  const found = proposal && (await rubricAt(db, actor, proposal.rubricId))
  if (!proposal || !found) throw new ORPCError('NOT_FOUND')
  if (!found.rubric.mayWrite) throw new ORPCError('FORBIDDEN')
  return { proposal, rubric: found.rubric }
}

/** A task of the map as it is published now, for whoever may read the rubric. */
export async function readableTask(db: Db, actor: Actor, { id, taskId }: { id: string; taskId: string }) {
  const { rubric } = await readableRubric(db, actor, id)
  const found = await mapAt(db, actor, id)
  const task = found?.map?.tasks.find((one) => one.id === taskId)
  if (!found?.map || !found.followed || !task) throw new ORPCError('NOT_FOUND')
  return { rubric, followed: found.followed, content: found.map, task }
}

/** A class that the actor teaches: of another nobody learns whether it is there. */
export async function taughtClass(db: Db, actor: Actor, classId: string, task: OfTask) {
  const own = (await classesOf(db, actor.personId, task)).find(({ id }) => id === classId)
  if (!own) throw new ORPCError('NOT_FOUND')
  return own
}

/** A set of work that the actor may see. */
export async function readableScoring(db: Db, actor: Actor, id: string) {
  const found = await scoringAt(db, actor, id)
  if (!found || found.scoring.removedAt !== null) throw new ORPCError('NOT_FOUND')
  return found
}

/** A set of the actor’s own team, to change: closed to guests, and to those who merely read in it or might. */
export async function editableScoring(db: Db, actor: Actor, id: string) {
  const found = await scoringAt(db, actor, id, { lock: true })
  if (!found) throw new ORPCError('NOT_FOUND')
  if (!found.scoring.mayWrite) throw new ORPCError('FORBIDDEN')
  return found
}

/** A set that the actor has joined; those who may see it are told that they have not. */
export async function joinedScoring(db: Db, actor: Actor, id: string) {
  const found = await readableScoring(db, actor, id)
  if (!found.scoring.isReader) throw new ORPCError('FORBIDDEN')
  return found
}

/** A comparison that the actor has joined. */
export async function joinedComparison(db: Db, actor: Actor, id: string) {
  const found = await joinedScoring(db, actor, id)
  if (found.scoring.kind !== 'comparison') throw new ORPCError('NOT_FOUND')
  return found
}

/** One’s own judgement: nobody opens another’s. Who left may come back first. */
export async function judgementOfActor(db: Db, actor: Actor, id: string) {
  const judgement = await ownJudgement(db, id, actor.personId)
  if (!judgement) throw new ORPCError('NOT_FOUND')
  if (!judgement.isJudge) throw new ORPCError('FORBIDDEN')
  return judgement
}

/** One’s own reading: nobody opens another’s. Who left may come back first. */
export async function readingOfActor(db: Db, actor: Actor, id: string) {
  const reading = await ownReading(db, id, actor.personId)
  if (!reading) throw new ORPCError('NOT_FOUND')
  if (!reading.isReader) throw new ORPCError('FORBIDDEN')
  return reading
}

/** Who of these people may see the set: they hear when it moves on. */
export async function hearsScoring(db: Db, id: string, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`select p.id as "personId" from person p join scoring s on s.id = ${id}
    where p.id = any(${personIds}::uuid[]) and ${readableScorings({ personId: sql.ref('p.id') })}`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** Student work that is read together is seen by those who read it, for as long as they do. */
export const opensFile = async (db: Db, actor: Actor, fileId: string): Promise<boolean> => {
  const { rows } = await sql`select from scoring_piece sp join scoring s on s.id = sp.scoring_id
    where sp.work_id = ${pieceOfFile(fileId)} and s.deleted_at is null and ${isReader(actor)} and ${isThere} limit 1`.execute(db)
  return rows.length > 0
}

export { countReach } from './count-reach.ts'
export { reckonAll } from './reckon.ts'
export { giveBackOld } from './store/scoring.ts'
export { dropRemovedScorings } from './store/removed.ts'
