import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { TeamInvitation } from '../../contract.ts'
import type { Part } from '../../team.ts'
import { invitationsOf } from '../read.ts'

/** Null where there is no such person. */
export async function personName(db: Db, personId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`select ${nameOf(sql.val(personId))} as name`.execute(db)
  return rows[0]!.name
}

/** Takes someone in; whoever is in already keeps their part. */
export const insertMember = (db: Db, teamId: string, personId: string, part: Part) =>
  db
    .insertInto('team_member')
    .values({ team_id: teamId, person_id: personId, part })
    .onConflict((conflict) => conflict.columns(['person_id', 'team_id']).where('until', 'is', null).doNothing())
    .execute()

/** A new part begins where the old one ends: who was in when stays known. */
export async function changePart(db: Db, teamId: string, personId: string, part: Part | null): Promise<void> {
  await db
    .updateTable('team_member')
    .set({ until: sql<string>`clock_timestamp()` })
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .execute()
  if (part)
    await db
      .insertInto('team_member')
      .values({ team_id: teamId, person_id: personId, part, since: sql<string>`clock_timestamp()` })
      .execute()
}

/** One open invitation a person and team: a second one replaces its words. */
export const insertInvitation = (db: Db, of: { teamId: string; personId: string; part: Part; message: string; madeBy: string }) =>
  db
    .insertInto('team_invitation')
    .values({ id: uuidv7(), team_id: of.teamId, person_id: of.personId, part: of.part, message: of.message, made_by: of.madeBy })
    .onConflict((conflict) =>
      conflict
        .columns(['team_id', 'person_id'])
        .where('answered_at', 'is', null)
        .doUpdateSet({ part: of.part, message: of.message, made_by: of.madeBy }),
    )
    .execute()

/** The invitations that wait for this person. */
export async function invitationsFor(db: Db, actor: Actor): Promise<TeamInvitation[]> {
  const { rows } = await sql<{ invitations: TeamInvitation[] }>`select ${invitationsOf(actor)} as invitations`.execute(db)
  return rows[0]!.invitations
}

/** An open invitation of this person's own. */
export const invitationOf = (db: Db, personId: string, id: string) =>
  db
    .selectFrom('team_invitation as i')
    .innerJoin('team as t', 't.id', 'i.team_id')
    .select(['i.team_id as teamId', 'i.part'])
    .where('i.id', '=', id)
    .where('i.person_id', '=', personId)
    .where('i.answered_at', 'is', null)
    .where('t.ended_at', 'is', null)
    .executeTakeFirst()

export const answerInvitation = (db: Db, id: string, accepted: boolean) =>
  db
    .updateTable('team_invitation')
    .set({ accepted, answered_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()

/** Nobody has answered it: nothing of it needs to be kept. */
export const withdrawInvitation = (db: Db, teamId: string, personId: string) =>
  db
    .deleteFrom('team_invitation')
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .where('answered_at', 'is', null)
    .execute()
