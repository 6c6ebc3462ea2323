import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import { doneShown } from '#modules/practices/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import { outcomeOf } from '../../act.ts'
import type { RatifyRule, Vote } from '../../act.ts'
import type { Ratification } from '../../contract.ts'

/** The question as it stands, with what every team said: which of it is shown is for the rule to say. */
export type Asked = {
  id: string
  version: number
  rule: RatifyRule
  why: string
  openedBy: string
  openedAt: string
  closesOn: string
  teams: { id: string; name: string; place: string; says: Vote | null; reason: string; isMine: boolean; mayVote: boolean }[]
}

const writes = (
  actor: Actor,
) => sql`exists (select from team_member tm where tm.team_id = rt.team_id and tm.person_id = ${actor.personId}
  and tm.part <> 'guest' and tm.until is null)`

const askedJson = (actor: Actor) => sql<Asked>`jsonb_build_object('id', r.id, 'version', r.version, 'rule', r.rule, 'why', r.why,
  'openedBy', coalesce(${nameOf(sql.ref('r.opened_by'))}, ''), 'openedAt', r.opened_at, 'closesOn', r.closes_on,
  'teams', (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'place', pl.name, 'says', rt.says, 'reason', rt.reason,
      'isMine', ${isIn(actor, sql.ref('rt.team_id'))}, 'mayVote', ${writes(actor)}) order by pl.name, t.name, t.id)
    from ratification_team rt join team t on t.id = rt.team_id join place pl on pl.id = t.place_id where rt.ratification_id = r.id))`

/** The questions that stand for a practice, the one about the latest version first, as a column. */
export const askedOf = (actor: Actor, practiceId: string) => sql<Asked[]>`(
  select coalesce(jsonb_agg(${askedJson(actor)} order by r.version desc), '[]') from ratification r where r.practice_id = ${practiceId} and r.withdrawn_at is null)`

/** What may be seen of it: while it is open each team sees only what it said itself, so that nobody votes after others. */
export function ratificationOf({ teams, ...asked }: Asked, today: string): Ratification {
  const outcome = outcomeOf({ ...asked, votes: teams.map(({ says }) => says) }, today)
  return {
    ...asked,
    outcome,
    teams: teams.map(({ id, name, place, says, reason, isMine, mayVote }) => ({
      id,
      name,
      place,
      mayVote: mayVote && outcome === 'open',
      ...(outcome === 'open' && !isMine ? { says: null, reason: '' } : { says, reason }),
    })),
  }
}

export async function askedById(db: Db, actor: Actor, id: string) {
  const { rows } = await sql<{ asked: Asked; practiceId: string; openedBy: string }>`
    select ${askedJson(actor)} as asked, r.practice_id as "practiceId", r.opened_by as "openedBy" from ratification r
    where r.id = ${id} and r.withdrawn_at is null`.execute(db)
  return rows[0]
}

/** The teams that do a practice and show it: they are the ones to ask. */
export async function adoptersOf(db: Db, practiceId: string): Promise<{ id: string; placeId: string }[]> {
  const { rows } = await sql<{ id: string; placeId: string }>`
    select t.id, t.place_id as "placeId" from practice_adoption a join team t on t.id = a.team_id
    where a.practice_id = ${practiceId} and ${doneShown} and t.ended_at is null`.execute(db)
  return rows
}

type New = { practiceId: string; version: number; rule: RatifyRule; why: string; closesOn: string; openedBy: string }

export async function insertRatification(db: Db, of: New, teamIds: readonly string[]): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('ratification')
    .values({
      id,
      practice_id: of.practiceId,
      version: of.version,
      rule: of.rule,
      why: of.why,
      closes_on: of.closesOn,
      opened_by: of.openedBy,
    })
    .execute()
  await db
    .insertInto('ratification_team')
    .values(teamIds.map((teamId) => ({ ratification_id: id, team_id: teamId })))
    .execute()
  return id
}

export const setVote = (db: Db, id: string, teamId: string, of: { says: Vote; reason: string; by: string }) =>
  db
    .updateTable('ratification_team')
    .set({ says: of.says, reason: of.reason, said_by: of.by, said_at: sql<string>`now()` })
    .where('ratification_id', '=', id)
    .where('team_id', '=', teamId)
    .execute()

export const setWithdrawn = (db: Db, id: string) =>
  db
    .updateTable('ratification')
    .set({ withdrawn_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()
