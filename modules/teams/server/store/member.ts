import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { TeamInvitation } from '../../contract.ts'
import type { Part } from '../../team.ts'

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

const invitations = (db: Db, personId: string) =>
  db
    .selectFrom('team_invitation as i')
    .innerJoin('team as t', 't.id', 'i.team_id')
    .select(['i.id', 'i.team_id as teamId', 't.name as team', 'i.part', 'i.message', nameOf(sql.ref('i.made_by')).as('by')])
    .where('i.person_id', '=', personId)
    .where('i.answered_at', 'is', null)
    .where('t.ended_at', 'is', null)

export const invitationsOf = (db: Db, personId: string): Promise<TeamInvitation[]> =>
  invitations(db, personId).orderBy('i.id').execute()

export const invitationOf = (db: Db, personId: string, id: string) =>
  invitations(db, personId).where('i.id', '=', id).executeTakeFirst()

export const answerInvitation = (db: Db, id: string, accepted: boolean) =>
  db
    .updateTable('team_invitation')
    .set({ accepted, answered_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()
