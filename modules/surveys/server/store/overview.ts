import { sql } from 'kysely'
import { classIsOn } from '#modules/roster/server/read.ts'
import { teamLineJson, isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Overview } from '../../contract.ts'
import { ASKING_TEAMS } from '../../survey.ts'

export const lineJson = sql`jsonb_build_object('id', v.id, 'kind', v.kind, 'title', v.title, 'team', t.name, 'place', pl.name, 'closesAt', v.closes_at)`
export const lineJoins = sql`join team t on t.id = v.team_id join place pl on pl.id = v.place_id`
const LATELY = 40

/** Everything on the page of listening, in one statement. */
export async function overview(db: Db, actor: Actor): Promise<Overview> {
  const isOpen = sql`v.opened_at is not null and v.closed_at is null and v.closes_at > now()`
  const questions = sql`(select count(*) from survey_item i where i.survey_id = v.id)`
  const { rows } = await sql<Overview>`select
    (select coalesce(jsonb_agg(${lineJson} || jsonb_build_object('questions', ${questions}, 'named', w.named) order by v.closes_at, v.id), '[]')
      from (select survey_id, false as named from survey_invited where person_id = ${actor.personId} and blinded is null
        union all select survey_id, true from survey_named where person_id = ${actor.personId} and answers is null) w
      join survey v on v.id = w.survey_id ${lineJoins} where ${isOpen}) as "toAnswer",
    (select coalesce(jsonb_agg(${lineJson} || jsonb_build_object('standing', case when v.released_at is not null then 'released' when v.closed_at is not null then 'closed'
        when v.opened_at is not null then 'open' when v.launched_at is not null then 'opening' else 'draft' end, 'progress', v.progress,
        'repeats', v.every_days is not null and v.launched_at is not null and v.stopped_at is null and t.ended_at is null
          and not exists (select from survey n where n.follows_id = v.id)) order by v.made_at desc), '[]')
      from survey v ${lineJoins} where v.removed_at is null and ${isIn(actor, sql`v.team_id`)}) as ours,
    (select coalesce(jsonb_agg(r.line order by r.released_at desc), '[]') from (
      select v.released_at, ${lineJson} || jsonb_build_object('releasedAt', v.released_at) as line from survey v ${lineJoins}
      where v.released_at is not null order by v.released_at desc limit ${sql.lit(LATELY)}) r) as released,
    (select coalesce(jsonb_agg(${teamLineJson} order by t.name), '[]') from team t join place pl on pl.id = t.place_id join team_member m on m.team_id = t.id
      where m.person_id = ${actor.personId} and m.until is null and m.part <> 'guest' and t.ended_at is null and t.kind = any(${ASKING_TEAMS})) as teams,
    (select coalesce(jsonb_agg(${lineJson} order by v.closes_at), '[]') from survey v ${lineJoins}
      where ${isOpen} and exists (select from survey_cell c where c.survey_id = v.id and 'students' = any(c.bands)
        and exists (select from (${classesTaught(actor)}) k where k.place_id = any(c.place_ids)))) as "toDeal"`.execute(db)
  return rows[0]!
}

export const classesTaught = (
  actor: Actor,
) => sql`select c.id, c.title, c.place_id from enrolment e join class c on c.id = e.class_id
  where e.person_id = ${actor.personId} and e.role = 'teacher' and e.ended_on is null and ${classIsOn}`

/** A survey as lists show it. */
export async function lineOf(db: Db, id: string): Promise<Omit<Overview['released'][number], 'releasedAt'>> {
  const { rows } = await sql<{
    line: Overview['released'][number]
  }>`select ${lineJson} as line from survey v ${lineJoins} where v.id = ${id}`.execute(db)
  return rows[0]!.line
}
