import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import { partIn } from '#modules/teams/server/access.ts'
import { isIn } from '#modules/teams/server/read.ts'
import { mayWrite } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Measure } from '../contract.ts'
import { measureById, teamOfMeasure } from './store.ts'

/** A measure of a team that the actor is in. With a shared cycle its chart travels on the cycle's page, not through here. */
export async function seenMeasure(db: Db, actor: Actor, id: string): Promise<Measure> {
  const measure = await measureById(db, id)
  if (!measure || !(await partIn(db, actor, measure.teamId))) throw new ORPCError('NOT_FOUND')
  return measure
}

/** A measure to write in: closed to guests. */
export async function writableMeasure(db: Db, actor: Actor, id: string): Promise<Measure> {
  const measure = await seenMeasure(db, actor, id)
  if (!mayWrite(await partIn(db, actor, measure.teamId))) throw new ORPCError('FORBIDDEN')
  return measure
}

/** The team of a measure, also of one taken away, where the actor writes. */
export async function teamOfWritableMeasure(db: Db, actor: Actor, id: string): Promise<string> {
  const teamId = await teamOfMeasure(db, id)
  const part = teamId ? await partIn(db, actor, teamId) : null
  if (!teamId || !part) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part)) throw new ORPCError('FORBIDDEN')
  return teamId
}

/** A photo among a team's evidence is seen by whoever is in the team; a shared cycle opens its own. */
export const opensFile = async (db: Db, actor: Actor, fileId: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('evidence_item as ei')
      .select('ei.id')
      .where('ei.file_id', '=', fileId)
      .where('ei.deleted_at', 'is', null)
      .where(isIn(actor, sql.ref('ei.team_id')))
      .executeTakeFirst(),
  )

export { insertEvidenceItem, insertMeasure, putPoints, setItemRemoved, today } from './store.ts'
export { dropItems, dropRemoved } from './store/removed.ts'
export { drawAnew, groupNumber } from './store/drawn.ts'
