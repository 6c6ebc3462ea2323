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
const MOST_CYCLES = 3
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
        select p.team_id, v.name || ' ' || v.problem as words, v.subjects || v.grades as taught
        from practice p join practice_version v on v.practice_id = p.id and v.number = p.version
        where p.team_id is not null and ${readablePractices(actor)} and (p.shared_at is not null or p.team_id = ${teamId})),
      said as (
        select one.team_id, jsonb_agg(one.words) as texts
        from (select team_id, words from open_cycle union all select team_id, words from open_practice) one group by one.team_id),
      counted as (
        select oc.team_id, jsonb_agg(distinct me.name) as names from open_cycle oc join cycle_measure cm on cm.cycle_id = oc.id
          join measure me on me.id = cm.measure_id where me.deleted_at is null group by oc.team_id),
      taught as (
        select one.team_id, jsonb_agg(distinct one.what) as what from (
          select team_id, unnest(taught) as what from open_practice
          union select id, split_part(suggestion, ':', 3) from team where suggestion is not null) one where one.what <> '' group by one.team_id),
      tied as (
        select one.team_id, jsonb_agg(distinct one.other_id) as ids
        from (select team_id, other_id from ties union select other_id, team_id from ties) one group by one.team_id),
      latest as (
        select one.team_id, jsonb_agg(jsonb_build_object('id', one.id, 'title', one.title) order by one.nth) as cycles from (
          select oc.*, row_number() over (partition by oc.team_id order by oc.made_at desc) as nth from open_cycle oc) one
        where one.nth <= ${sql.lit(MOST_CYCLES)} group by one.team_id)
    select t.id as "teamId", t.name, t.kind, pl.name as place, ${seesTeam(actor, { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') })} as "isOpen",
      ${own} as "isOwn", exists (select from connection_let_be lb where lb.team_id = ${teamId} and lb.other_id = t.id) as "isLetBe",
      coalesce(said.texts, '[]') as texts, coalesce(counted.names, '[]') as indicators, coalesce(taught.what, '[]') as taught,
      coalesce(tied.ids, '[]') as ties, coalesce(latest.cycles, '[]') as cycles
    from team t join place pl on pl.id = t.place_id left join said on said.team_id = t.id left join counted on counted.team_id = t.id
      left join taught on taught.team_id = t.id left join tied on tied.team_id = t.id left join latest on latest.team_id = t.id
    where t.ended_at is null and (${own} or (not ${isIn(actor, sql.ref('t.id'))}
      and (said.team_id is not null or exists (select from practice_adoption a where a.team_id = t.id and ${doneShown}))))
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
