import { sql } from 'kysely'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import { leadsPlace, placesUnder } from '#modules/people/server/read.ts'
import { seenTeams, teamLineJson } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { LeadershipPage } from '../../contract.ts'

/** Fewer teams than this are never counted. */
const LEAST_TEAMS = 5
const MOST = { own: 20, below: 40, above: 10 }

type Row = Omit<LeadershipPage, 'teamsSharing'> & { teamsSharing: number }

/** A place's leadership page in one statement; nothing where there is no such place. */
export async function leadershipPage(db: Db, actor: Actor, placeId: string): Promise<LeadershipPage | undefined> {
  const { rows } = await sql<Row>`
    with shown as (${shownCycles(actor, placeId)})
    select jsonb_build_object('id', p.id, 'name', p.name, 'kind', p.kind) as place,
      coalesce((select jsonb_agg(f.line order by f.name) from (${leadingTeams(db, actor, placeId)}) f), '[]') as teams,
      ${latest('own')} as own, ${latest('below')} as below, ${latest('above')} as above, ${companions} as companions,
      (select count(distinct team_id) from shown where part = 'below') as "teamsSharing",
      ${leadsPlace(actor.personId, sql.val(placeId))} and not exists (
        select from cycle c join team_member tm on tm.team_id = c.team_id
        where tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null
          and c.shared_at is not null and c.deleted_at is null) as "showFirst"
    from place p where p.id = ${placeId}`.execute(db)
  const [row] = rows
  return row && { ...row, teamsSharing: row.teamsSharing >= LEAST_TEAMS ? row.teamsSharing : null }
}

const leadingTeams = (db: Db, actor: Actor, placeId: string) =>
  seenTeams(db, actor)
    .select([sql`t.name`.as('name'), teamLineJson.as('line')])
    .where('t.place_id', '=', placeId)
    .where('t.kind', 'in', ['school-leadership', 'cabinet', 'central-office', 'principal-learning'])
    .where('t.ended_at', 'is', null)

/** Every cycle on the page: leadership's own as this reader may see it, and what is shared by teams here and by those who support schools. */
const shownCycles = (actor: Actor, placeId: string) => sql`
  select c.id, c.team_id, c.made_at, c.closed_at is not null as over, ${cycleLineJson} || jsonb_build_object('level', t.level) as line,
    case when t.place_id = ${placeId} and t.level <> 'classroom' then 'own' when here.is_so then 'below' else 'above' end as part,
    exists (select from cycle n where n.carries_on_from = c.id and n.shared_at is not null and n.deleted_at is null) as went_on
  from cycle c ${cycleLineJoins} cross join lateral (select t.place_id in ${placesUnder([placeId])} as is_so) here
  where ((t.place_id = ${placeId} and t.level <> 'classroom')
      or (c.shared_at is not null and (here.is_so or t.level in ('middle', 'central', 'board'))))
    and ${readableCycles(actor)}`

/** The latest of each ramp, what is alive first and the newest first. */
const latest = (part: 'own' | 'below' | 'above') => sql<LeadershipPage[typeof part]>`coalesce((
  select jsonb_agg(l.line order by l.over, l.made_at desc, l.id) from (
    select * from shown where part = ${sql.lit(part)} and not went_on order by over, made_at desc limit ${sql.lit(MOST[part])}) l), '[]')`

/** Cycles of different levels that are studied together, at least one of them from here. */
const companions = sql<LeadershipPage['companions']>`coalesce((
  select jsonb_agg(jsonb_build_object('one', one.line, 'other', other.line) order by k.accepted_at desc)
  from cycle_companion k join shown one on one.id = k.cycle_id join shown other on other.id = k.companion_id
  where k.accepted_at is not null and (one.part <> 'above' or other.part <> 'above')
    and one.line ->> 'level' <> other.line ->> 'level'), '[]')`
