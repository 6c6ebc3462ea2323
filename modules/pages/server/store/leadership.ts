import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import { leadsPlace, placesUnder } from '#modules/people/server/read.ts'
import { seenTeams, teamLineJson } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { LeadershipPage, LevelLine } from '../../contract.ts'

/** Fewer teams than this are never counted. */
const LEAST_TEAMS = 5
const MOST = 30

type Row = Omit<LeadershipPage, 'teamsSharing'> & { teamsSharing: number }

/** A place's leadership page in one statement; nothing where there is no such place. */
export async function leadershipPage(db: Db, actor: Actor, placeId: string): Promise<LeadershipPage | undefined> {
  const teams = seenTeams(db, actor)
    .select([sql`t.name`.as('name'), teamLineJson.as('line')])
    .where('t.place_id', '=', placeId)
    .where('t.kind', 'in', ['school-leadership', 'cabinet', 'central-office', 'principal-learning'])
    .where('t.ended_at', 'is', null)
  const here = sql<boolean>`t.place_id in ${placesUnder([placeId])}`
  const leading = sql<boolean>`(t.place_id = ${placeId} and t.level <> 'classroom')`
  const lines = (picked: RawBuilder<boolean>) => linesWhere(actor, picked)
  const { rows } = await sql<Row>`
    select jsonb_build_object('id', p.id, 'name', p.name, 'kind', p.kind) as place,
      coalesce((select jsonb_agg(f.line order by f.name) from (${teams}) f), '[]') as teams,
      ${lines(leading)} as own,
      ${lines(sql<boolean>`(${here} and not ${leading} and c.shared_at is not null)`)} as below,
      ${lines(sql<boolean>`(t.level in ('middle', 'central', 'board') and not ${here} and c.shared_at is not null)`)} as above,
      ${companions(actor, here)} as companions,
      (select count(distinct c.team_id) from cycle c ${cycleLineJoins}
        where ${here} and not ${leading} and c.shared_at is not null and ${readableCycles(actor)}) as "teamsSharing",
      ${leadsPlace(actor.personId, sql.val(placeId))} and not exists (
        select from cycle c join team_member tm on tm.team_id = c.team_id
        where tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null
          and c.shared_at is not null and c.deleted_at is null) as "showFirst"
    from place p where p.id = ${placeId}`.execute(db)
  const [row] = rows
  return row && { ...row, teamsSharing: row.teamsSharing >= LEAST_TEAMS ? row.teamsSharing : null }
}

const levelLine = sql<LevelLine>`${cycleLineJson} || jsonb_build_object('level', t.level)`

/** Cycles that the reader may see, the latest of each ramp, what is alive first and the newest first. */
const linesWhere = (actor: Actor, picked: RawBuilder<boolean>): RawBuilder<LevelLine[]> => sql<LevelLine[]>`coalesce((
  select jsonb_agg(l.line order by l.over, l.made_at desc, l.id) from (
    select c.id, c.made_at, c.closed_at is not null as over, ${levelLine} as line from cycle c ${cycleLineJoins}
    where ${picked} and ${readableCycles(actor)}
      and not exists (select from cycle n where n.carries_on_from = c.id and n.shared_at is not null and n.deleted_at is null)
    order by c.closed_at is not null, c.made_at desc limit ${sql.lit(MOST)}) l), '[]')`

/** Accepted companions of which one is from here and both may be seen. */
const companions = (actor: Actor, here: RawBuilder<boolean>): RawBuilder<LeadershipPage['companions']> => {
  const cycle = (id: RawBuilder<unknown>, local: RawBuilder<boolean>) => sql`
    select ${levelLine} as line, ${local} as here from cycle c ${cycleLineJoins} where c.id = ${id} and ${readableCycles(actor)}`
  return sql<LeadershipPage['companions']>`coalesce((
    select jsonb_agg(jsonb_build_object('one', one.line, 'other', other.line) order by k.accepted_at desc)
    from cycle_companion k
      join lateral (${cycle(sql`k.cycle_id`, here)}) one on true
      join lateral (${cycle(sql`k.companion_id`, here)}) other on true
    where k.accepted_at is not null and (one.here or other.here)), '[]')`
}
