import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import { partIn, writableTeam } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import { mayHang } from '#platform/files.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Practice } from '../contract.ts'
import type { VersionInput } from '../version-contract.ts'
import { readablePractices } from './read.ts'
import { adoptionById } from './store/adoption.ts'
import { noticingFor, opensNoticingFile } from './store/noticing.ts'
import { oneVersion, practiceToChange } from './store/page.ts'
import { hangsOn, parentIdOf, placeOf } from './store/practice.ts'
import type { Home } from './store/practice.ts'

/** A practice that the actor may read, in its latest version or in that one. */
export async function readablePractice(db: Db, actor: Actor, id: string, number?: number) {
  const found = await oneVersion(db, actor, id, number)
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

/** An adoption of a team that the actor writes in; one that the team shows is closed to others, one it does not show is not there. */
export async function writableAdoption(db: Db, actor: Actor, id: string) {
  const adoption = await adoptionById(db, id)
  const part = adoption && (await partIn(db, actor, adoption.teamId))
  if (!adoption || (!part && !adoption.isShown)) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part ?? null)) throw new ORPCError('FORBIDDEN')
  return adoption
}

/** An adaptation of a practice that the actor may read, to take its change back. */
export async function adaptationOf(db: Db, actor: Actor, parentId: string, id: string): Promise<Practice> {
  const { practice } = await readablePractice(db, actor, id)
  if ((await parentIdOf(db, id)) !== parentId) throw new ORPCError('NOT_FOUND')
  return practice
}

/** What a practice was adapted from, where somebody else’s. */
export async function parentOf(db: Db, actor: Actor, id: string): Promise<Practice | null> {
  const parentId = await parentIdOf(db, id)
  const found = parentId ? await oneVersion(db, actor, parentId) : undefined
  return found && !found.practice.mayWrite ? found.practice : null
}

/** A picture on a practice is seen by whoever may read the practice. */
export async function opensFile(db: Db, actor: Actor, fileId: string): Promise<boolean> {
  const { rows } = await sql`select from practice_file f join practice p on p.id = f.practice_id
    where f.file_id = ${fileId} and ${readablePractices(actor)} limit 1`.execute(db)
  return rows.length > 0 || opensNoticingFile(db, actor, fileId)
}

export { dropRemovedPractices } from './store/removed.ts'
export { practicePage } from './store/page.ts'
export { teamsToWriteIn } from './store/list.ts'
export { findStandings } from './standings.ts'
export { noticingsFor } from './store/noticing.ts'
