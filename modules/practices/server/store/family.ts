import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Relative } from '../../lineage-contract.ts'
import { readablePractices } from '../read.ts'

const MOST = 40
const DEEPEST = 12

/** Everyone a practice descends from and all that descend from those, as the actor may see them, as a column of `practice p`. */
export const familyOf = (actor: Actor): RawBuilder<Relative[]> => sql<Relative[]>`(
  with recursive up as (
    select f.id, f.parent_id, 0 as depth from practice f where f.id = p.id
    union all select a.id, a.parent_id, up.depth + 1 from practice a join up on a.id = up.parent_id where up.depth < ${sql.lit(DEEPEST)}),
  down as (
    select f.*, 0 as depth from practice f where f.id = (select up.id from up order by up.depth desc limit 1)
    union all select c.*, down.depth + 1 from practice c join down on c.parent_id = down.id where down.depth < ${sql.lit(DEEPEST)}),
  seen as (${family(actor)})
  select coalesce(json_agg(json_build_object('id', s.id, 'parentId', (select o.id from seen o where o.id = s.parent_id),
    'name', s.name, 'whose', s.whose, 'place', s.place, 'madeOn', s.made_at::date, 'backOn', s.back_at::date, 'stopped', s.stopped,
    'kept', s.kept, 'changed', s.changed, 'dropped', s.dropped, 'why', s.why) order by s.made_at, s.id), '[]') from seen s)`

/** The earliest of a large family are found before anything is read of them. */
const family = (actor: Actor) => sql`
  select p.id, p.parent_id, p.made_at, v.name, coalesce(t.name, ${nameOf(sql.ref('p.person_id'))}) as whose, pl.name as place,
    p.kept, p.changed, p.dropped, p.why,
    (select min(b.made_at) from practice_version b where b.practice_id = p.parent_id and b.thanks_id = p.id) as back_at,
    exists (select from practice_adoption a where a.practice_id = p.id and a.team_id = p.team_id and a.is_shown and a.state = 'stopped') as stopped
  from (select p.* from down p where ${readablePractices(actor)} order by p.made_at limit ${sql.lit(MOST)}) p
    join practice_version v on v.practice_id = p.id and v.number = p.version left join team t on t.id = p.team_id join place pl on pl.id = p.place_id`
