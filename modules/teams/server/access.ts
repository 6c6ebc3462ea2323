import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Meeting, Team } from '../contract.ts'
import { mayWrite } from '../team.ts'
import type { Part } from '../team.ts'
import { isIn } from './read.ts'
import { meetingById, noteWithTeam } from './store/meeting.ts'
import { teamById } from './store/team.ts'

/** What the actor is in a team, or null. */
export async function partIn(db: Db, actor: Actor, teamId: string): Promise<Part | null> {
  const row = await db
    .selectFrom('team_member')
    .select('part')
    .where('team_id', '=', teamId)
    .where('person_id', '=', actor.personId)
    .where('until', 'is', null)
    .executeTakeFirst()
  return row?.part ?? null
}

/** A team whose page the actor may see. */
export async function seenTeam(db: Db, actor: Actor, id: string): Promise<Team> {
  const team = await teamById(db, actor, id)
  if (!team) throw new ORPCError('NOT_FOUND')
  return team
}

/** A team that the actor is in, to write in: closed to guests and once it has ended, hidden from whoever may not see it. */
export async function writableTeam(db: Db, actor: Actor, id: string): Promise<Team> {
  const team = await seenTeam(db, actor, id)
  if (!mayWrite(team.part) || team.ended) throw new ORPCError('FORBIDDEN')
  return team
}

/** A team that the actor facilitates. */
export async function facilitatedTeam(db: Db, actor: Actor, id: string): Promise<Team> {
  const team = await seenTeam(db, actor, id)
  if (team.part !== 'facilitator') throw new ORPCError('FORBIDDEN')
  return team
}

/** A meeting of a team that the actor is in. Its notes are nobody else's, whatever the team shows of itself. */
export async function seenMeeting(db: Db, actor: Actor, id: string): Promise<{ meeting: Meeting; part: Part }> {
  const meeting = await meetingById(db, id)
  const part = meeting && (await partIn(db, actor, meeting.teamId))
  if (!meeting || !part) throw new ORPCError('NOT_FOUND')
  return { meeting, part }
}

export async function writableMeeting(db: Db, actor: Actor, id: string): Promise<Meeting> {
  const { meeting, part } = await seenMeeting(db, actor, id)
  if (!mayWrite(part)) throw new ORPCError('FORBIDDEN')
  return meeting
}

export async function writableNote(db: Db, actor: Actor, id: string) {
  const found = await noteWithTeam(db, id)
  const part = found && (await partIn(db, actor, found.teamId))
  if (!found || !part) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part)) throw new ORPCError('FORBIDDEN')
  return found
}

/** A photo in a meeting's notes is seen by whoever is in the team. */
export const opensFile = async (db: Db, actor: Actor, fileId: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('meeting_note as n')
      .innerJoin('meeting as m', 'm.id', 'n.meeting_id')
      .select('n.id')
      .where('n.file_id', '=', fileId)
      .where('n.deleted_at', 'is', null)
      .where(isIn(actor, sql.ref('m.team_id')))
      .executeTakeFirst(),
  )

/** Who of these people is in the team: they hear when something in it changes. */
export const hearsTeam = async (db: Db, id: string, personIds: readonly string[]): Promise<string[]> =>
  (
    await db
      .selectFrom('team_member')
      .select('person_id as personId')
      .where('team_id', '=', id)
      .where('person_id', 'in', personIds)
      .where('until', 'is', null)
      .execute()
  ).map(({ personId }) => personId)

export async function hearsMeeting(db: Db, id: string, personIds: readonly string[]): Promise<string[]> {
  const meeting = await db.selectFrom('meeting').select('team_id as teamId').where('id', '=', id).executeTakeFirst()
  return meeting ? hearsTeam(db, meeting.teamId, personIds) : []
}

export { dropRemovedNotes } from './store/meeting.ts'
export { eraseFromTeams } from './store/erase.ts'
