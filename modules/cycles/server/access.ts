import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import { partIn } from '#modules/teams/server/access.ts'
import { isIn } from '#modules/teams/server/read.ts'
import { mayWrite } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { readableCycles } from './read.ts'
import { cycleWithForm, teamOfCycle } from './store/cycle.ts'

/** The only way to change one cycle: hidden from strangers, closed to guests and to those it is merely shared with. */
export async function editableCycle(db: Db, actor: Actor, id: string) {
  const found = await cycleWithForm(db, id)
  const part = found && (await partIn(db, actor, found.cycle.teamId))
  if (found && mayWrite(part ?? null)) return found
  throw new ORPCError(found && (part || (await readCycle(db, actor, id))) ? 'FORBIDDEN' : 'NOT_FOUND')
}

/** A cycle that the actor may read, with the team it belongs to. */
export async function readableCycle(db: Db, actor: Actor, id: string) {
  const found = await readCycle(db, actor, id)
  if (!found) throw new ORPCError('NOT_FOUND')
  return found
}

/** The team of a cycle, also of one taken away, where the actor writes. */
export async function teamOfEditableCycle(db: Db, actor: Actor, id: string): Promise<string> {
  const teamId = await teamOfCycle(db, id)
  const part = teamId ? await partIn(db, actor, teamId) : null
  if (!teamId || !part) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part)) throw new ORPCError('FORBIDDEN')
  return teamId
}

const readCycle = (db: Db, actor: Actor, id: string) =>
  db
    .selectFrom('cycle as c')
    .select(['c.id', 'c.team_id as teamId', 'c.shared_at as sharedAt'])
    .where('c.id', '=', id)
    .where(readableCycles(actor))
    .executeTakeFirst()

/** A photo that was ticked to go with its cycle is seen by whoever may read the cycle. */
export const opensFile = async (db: Db, actor: Actor, fileId: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('evidence_item as ei')
      .innerJoin('cycle_evidence as ce', 'ce.evidence_item_id', 'ei.id')
      .innerJoin('cycle as c', 'c.id', 'ce.cycle_id')
      .select('ei.id')
      .where('ei.file_id', '=', fileId)
      .where('ei.deleted_at', 'is', null)
      .where((where) => where.or([where('ce.is_shared', '=', true), isIn(actor, sql.ref('c.team_id'))]))
      .where(readableCycles(actor))
      .executeTakeFirst(),
  )

/** Who of these people may read the cycle: they hear when it changes. */
export async function hearsCycle(db: Db, id: string, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select p.id as "personId" from person p join cycle c on c.id = ${id}
    where p.id = any(${personIds}::uuid[]) and ${readableCycles({ personId: sql.ref('p.id') })}`.execute(db)
  return rows.map(({ personId }) => personId)
}

export { cyclePage } from './store/page.ts'
export { dropRemoved } from './store/removed.ts'
export { linkMeasure } from './store/around.ts'
export { formByKey, insertCycle } from './store/cycle.ts'
