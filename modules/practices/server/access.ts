import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import { writableTeam } from '#modules/teams/server/access.ts'
import type { Db } from '#platform/db.ts'
import { mayHang } from '#platform/files.ts'
import type { Actor } from '#platform/rpc.ts'
import type { VersionInput } from '../version-contract.ts'
import { readablePractices } from './read.ts'
import { noticingFor, opensNoticingFile } from './store/noticing.ts'
import { practicePage, practiceToChange } from './store/page.ts'
import { hangsOn, placeOf } from './store/practice.ts'
import type { Home } from './store/practice.ts'

/** A practice that the actor may read, in its latest version. */
export async function readablePractice(db: Db, actor: Actor, id: string) {
  const found = await practicePage(db, actor, id)
  if (!found || found.practice.removedAt !== null) throw new ORPCError('NOT_FOUND')
  return found
}

/** The only way to change one practice: hidden from strangers, closed to guests and to those it is merely shown to. */
export async function editablePractice(db: Db, actor: Actor, id: string) {
  const found = await practiceToChange(db, actor, id)
  if (!found) throw new ORPCError('NOT_FOUND')
  if (!found.practice.mayWrite) throw new ORPCError('FORBIDDEN')
  return found
}

/** Where a new practice belongs: a team that the actor writes in, or the actor alone. */
export async function homeFor(db: Db, actor: Actor, teamId: string | null): Promise<Home> {
  if (teamId === null) return { personId: actor.personId, placeId: await placeOf(db, actor.personId) }
  const team = await writableTeam(db, actor, teamId)
  return { teamId: team.id, placeId: team.placeId }
}

/** Pictures in a version: sent by the actor, or on the practice already. */
export async function refuseForeignFiles(db: Db, actor: Actor, { materials }: VersionInput, practiceId?: string): Promise<void> {
  for (const { fileId } of materials) {
    if (fileId === null || (await mayHang(db, fileId, actor.personId))) continue
    if (!practiceId || !(await hangsOn(db, practiceId, fileId))) throw new ORPCError('NOT_FOUND')
  }
}

/** A noticing for those whose work it is: who noticed it sees it, and cannot answer. */
export async function answerableNoticing(db: Db, actor: Actor, id: string) {
  const found = await noticingFor(db, actor, id, true)
  if (!found) throw new ORPCError('NOT_FOUND')
  if (!found.forMe) throw new ORPCError('FORBIDDEN')
  return found
}

/** A picture on a practice is seen by whoever may read the practice. */
export async function opensFile(db: Db, actor: Actor, fileId: string): Promise<boolean> {
  const { rows } = await sql`select from practice_version v join practice p on p.id = v.practice_id
    where v.materials <> '[]' and v.materials @> ${JSON.stringify([{ fileId }])}::jsonb and ${readablePractices(actor)} limit 1`.execute(
    db,
  )
  return rows.length > 0 || opensNoticingFile(db, actor, fileId)
}
