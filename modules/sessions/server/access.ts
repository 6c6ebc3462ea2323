import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import { hearsTeam, partIn, writableTeam } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import { pieceIsShownIn, pieceOfFile } from '#modules/work/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { onTable, takesPart } from './read.ts'
import { insightById, problemById, teamOfInsight, teamOfProblem } from './store/insight.ts'
import { noteById } from './store/note.ts'
import { nowForAll } from './store/page.ts'
import { lineById, ownedProtocol } from './store/protocol.ts'
import { held } from './store/session.ts'
import type { Held } from './store/session.ts'

/** A session that the actor takes part in: their team’s, or one they came to by its link. */
export async function seenSession(db: Db, actor: Actor, id: string, lock = false): Promise<Held> {
  const session = await held(db, actor, id, lock)
  if (!session || session.removedAt !== null || !(session.part || session.joined)) throw new ORPCError('NOT_FOUND')
  return session
}

/** One that the actor prepares, and writes down what came of it. */
export async function editableSession(db: Db, actor: Actor, id: string): Promise<Held> {
  const session = await seenSession(db, actor, id, true)
  if (!mayWrite(session.part)) throw new ORPCError('FORBIDDEN')
  return session
}

/** One that the actor facilitates. */
export async function ledSession(db: Db, actor: Actor, id: string): Promise<Held> {
  const session = await seenSession(db, actor, id, true)
  if (session.facilitatorId !== actor.personId) throw new ORPCError('FORBIDDEN')
  return session
}

/** Also one that was taken away: to bring it back. */
export async function sessionToRemove(db: Db, actor: Actor, id: string): Promise<Held> {
  const session = await held(db, actor, id, true)
  if (!session || !(session.part || (session.joined && session.removedAt === null))) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(session.part)) throw new ORPCError('FORBIDDEN')
  return session
}

/** A note that the actor wrote, or one of a team of theirs once it stands open. */
export async function writableNote(db: Db, actor: Actor, id: string) {
  const found = await noteById(db, actor, id)
  if (!found) throw new ORPCError('NOT_FOUND')
  const session = await seenSession(db, actor, found.sessionId)
  if (!found.note.mine && !mayWrite(session.part)) throw new ORPCError('FORBIDDEN')
  return { ...found, session }
}

/** A way of looking that the actor may read: the library’s, or one of a team of theirs. */
export async function readableProtocol(db: Db, actor: Actor, id: string) {
  const line = await lineById(db, actor, id)
  if (!line) throw new ORPCError('NOT_FOUND')
  return line
}

/** A team’s copy, also one that was taken away, where the actor writes. The library is nobody’s to change. */
export async function editableProtocol(db: Db, actor: Actor, id: string) {
  const found = await ownedProtocol(db, id)
  if (!found) throw new ORPCError('NOT_FOUND')
  if (found.teamId === null) throw new ORPCError('FORBIDDEN')
  const part = await partIn(db, actor, found.teamId)
  if (!part) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part)) throw new ORPCError('FORBIDDEN')
  return found
}

async function writerOf(db: Db, actor: Actor, teamId: string | undefined): Promise<string> {
  const part = teamId ? await partIn(db, actor, teamId) : null
  if (!teamId || !part) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part)) throw new ORPCError('FORBIDDEN')
  return teamId
}

/** An insight of a team in which the actor writes, also one that was taken away. */
export async function editableInsight(db: Db, actor: Actor, id: string) {
  await writerOf(db, actor, await teamOfInsight(db, id))
  return (await insightById(db, id))!
}

/** The team of a problem in which the actor writes, also of one that was taken away. */
export const teamOfEditableProblem = async (db: Db, actor: Actor, id: string): Promise<string> =>
  writerOf(db, actor, await teamOfProblem(db, id))

/** A problem of practice of a team that the actor is in: it is nobody else’s. */
export async function seenProblem(db: Db, actor: Actor, id: string) {
  const found = await problemById(db, id)
  const part = found && (await partIn(db, actor, found.teamId))
  if (!found || !part || (found.problem.removedAt !== null && !mayWrite(part))) throw new ORPCError('NOT_FOUND')
  return { ...found, mayWrite: mayWrite(part) }
}

export async function editableProblem(db: Db, actor: Actor, id: string) {
  await teamOfEditableProblem(db, actor, id)
  return (await problemById(db, id))!
}

/** A problem of that team: nothing is gathered under somebody else’s. */
export async function refuseForeignProblem(db: Db, problemId: string | null, teamId: string): Promise<void> {
  if (problemId !== null && (await teamOfProblem(db, problemId)) !== teamId) throw new ORPCError('NOT_FOUND')
}

/** What is looked at together is seen by whoever takes part. */
export const opensFile = async (db: Db, actor: Actor, fileId: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('session_work as lies')
      .innerJoin('live_session as s', 's.id', 'lies.session_id')
      .select('lies.id')
      .where((where) =>
        where.or([
          where('lies.file_id', '=', fileId),
          where.and([
            sql<boolean>`lies.piece_id = ${pieceOfFile(fileId)}`,
            pieceIsShownIn(onTable(actor), sql.ref('lies.piece_id')),
          ]),
        ]),
      )
      .where('lies.deleted_at', 'is', null)
      .where('s.deleted_at', 'is', null)
      .where(takesPart(actor))
      .executeTakeFirst(),
  )

/** Who of these people takes part: they hear when it changes. */
export async function hearsSession(db: Db, id: string, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select p.id as "personId" from person p join live_session s on s.id = ${id} and s.deleted_at is null
    where p.id = any(${personIds}::uuid[]) and ${takesPart({ personId: sql.ref('p.id') })}`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** The same people, each with what they would read of what changed. */
export const carriesSession = nowForAll

export async function hearsProblem(db: Db, id: string, personIds: readonly string[]): Promise<string[]> {
  const teamId = await teamOfProblem(db, id)
  return teamId ? hearsTeam(db, teamId, personIds) : []
}

export { writableTeam }
export { calendarOf } from './store/calendar.ts'
export { eraseFromSessions } from './store/erase.ts'
export { dropRemoved } from './store/removed.ts'
