import { sql } from 'kysely'
import { readableCycles } from '#modules/cycles/server/read.ts'
import { doneShown, readablePractices } from '#modules/practices/server/read.ts'
import { isIn, seesTeam } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Known } from '../../connection.ts'

export type KnownTeam = Known & {
  name: string
  place: string
  isOpen: boolean
  isOwn: boolean
  isLetBe: boolean
  cycles: { id: string; title: string }[]
}

const MOST_TEAMS = 3000
const title = sql`left(coalesce(c.question, c.change, c.saw, ''), 200)`

/** Ties that both sides show: cycles studied together that both share, and practices learned from one another. */
const shownTies = sql`
  select one.team_id, other.team_id as other_id from cycle_companion k join cycle one on one.id = k.cycle_id join cycle other on other.id = k.companion_id
  where k.accepted_at is not null and one.shared_at is not null and other.shared_at is not null and one.deleted_at is null and other.deleted_at is null
  union select a.team_id, a.learned_from from practice_adoption a where a.learned_from is not null and a.is_shown`

/**
 * A team with all of its own, and every other with what it shares and nothing more: its words, what it counts, what it teaches, whom
 * it is tied to.
 */
export async function knownTeams(db: Db, actor: Actor, teamId: string): Promise<KnownTeam[]> {
  const own = sql`t.id = ${teamId}`
  const { rows } = await sql<KnownTeam>`
    with ties as materialized (${shownTies} union select h.team_id, h.other_id from hello h where ${teamId} in (h.team_id, h.other_id)),
      open_cycle as materialized (
        select c.id, c.team_id, c.made_at, concat_ws(' ', c.question, c.students, c.change) as words, ${title} as title from cycle c
        where c.deleted_at is null and (c.team_id = ${teamId} or (c.shared_at is not null and ${readableCycles(actor)}))),
      open_practice as materialized (
        select p.team_id, v.name || ' ' || v.problem as words, v.subjects || v.grades as taught, v.measure ->> 'name' as counts
        from practice p join practice_version v on v.practice_id = p.id and v.number = p.version
        where p.team_id is not null and ${readablePractices(actor)} and (p.shared_at is not null or p.team_id = ${teamId}))
    select t.id as "teamId", t.name, pl.name as place, ${seesTeam(actor, { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') })} as "isOpen",
      ${own} as "isOwn", exists (select from connection_let_be lb where lb.team_id = ${teamId} and lb.other_id = t.id) as "isLetBe",
      concat_ws(' ', (select string_agg(oc.words, ' ') from open_cycle oc where oc.team_id = t.id),
        (select string_agg(op.words, ' ') from open_practice op where op.team_id = t.id)) as text,
      coalesce((select jsonb_agg(distinct me.name) from open_cycle oc join cycle_measure cm on cm.cycle_id = oc.id join measure me on me.id = cm.measure_id
        where oc.team_id = t.id and me.deleted_at is null), '[]') as indicators,
      coalesce((select jsonb_agg(distinct one) from (
        select unnest(op.taught) as one from open_practice op where op.team_id = t.id
        union select split_part(t.suggestion, ':', 3) where t.suggestion is not null) taught where one <> ''), '[]') as taught,
      coalesce((select jsonb_agg(distinct case when ti.team_id = t.id then ti.other_id else ti.team_id end) from ties ti
        where t.id in (ti.team_id, ti.other_id)), '[]') as ties,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'title', f.title)) from (
        select oc.id, oc.title from open_cycle oc where oc.team_id = t.id order by oc.made_at desc limit 3) f), '[]') as cycles
    from team t join place pl on pl.id = t.place_id
    where t.ended_at is null and (${own} or (not ${isIn(actor, sql.ref('t.id'))}
      and (exists (select from open_cycle oc where oc.team_id = t.id) or exists (select from open_practice op where op.team_id = t.id)
        or exists (select from practice_adoption a where a.team_id = t.id and ${doneShown}))))
    order by t.id limit ${MOST_TEAMS}`.execute(db)
  return rows
}

/** What a cycle asks, for its own team. */
export async function cycleToHelp(db: Db, id: string) {
  const { rows } = await sql<{ id: string; teamId: string; title: string; words: string; isShared: boolean }>`
    select c.id, c.team_id as "teamId", ${title} as title, concat_ws(' ', c.question, c.students, c.change) as words,
      c.shared_at is not null as "isShared" from cycle c where c.id = ${id} and c.deleted_at is null`.execute(db)
  return rows[0]
}

export const setLetBe = (db: Db, teamId: string, otherId: string, by: string | null) =>
  by === null
    ? db.deleteFrom('connection_let_be').where('team_id', '=', teamId).where('other_id', '=', otherId).execute()
    : db
        .insertInto('connection_let_be')
        .values({ team_id: teamId, other_id: otherId, by_id: by })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
