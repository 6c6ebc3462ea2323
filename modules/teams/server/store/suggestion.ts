import { sql } from 'kysely'
import { teachingGroups } from '#modules/roster/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Suggestion } from '../../contract.ts'

const LEAST_PEOPLE = 2

/** What the roster suggests to this person: their grade and their subject in each school where others teach it too. */
export async function suggestionsFor(db: Db, actor: Actor): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    with taught as (${teachingGroups})
    select g.kind || ':' || g.place_id || ':' || g.taught as key, g.kind, g.place_id as "placeId", pl.name as place, g.taught as of,
      jsonb_agg(p.given_name || ' ' || p.family_name order by p.family_name) as people, t.id as "teamId"
    from taught own join taught g on (g.kind, g.place_id, g.taught) = (own.kind, own.place_id, own.taught)
      join person p on p.id = g.person_id join place pl on pl.id = g.place_id
      left join team t on t.suggestion = g.kind || ':' || g.place_id || ':' || g.taught and t.ended_at is null
    where own.person_id = ${actor.personId}
      and not exists (select from team_member m where m.team_id = t.id and m.person_id = ${actor.personId} and m.until is null)
    group by g.kind, g.place_id, pl.name, g.taught, t.id
    having count(*) >= ${LEAST_PEOPLE}
    order by g.kind desc, pl.name, g.taught`.execute(db)
  return rows
}
