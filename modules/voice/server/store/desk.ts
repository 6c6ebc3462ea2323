import { sql } from 'kysely'
import { leadersOf, placesUp, roleInForce } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Desk, DeskShown } from '../../contract.ts'
import { deskLevelOf } from '../../voice.ts'
import type { DeskLevel } from '../../voice.ts'
import { deskJson, deskPeople } from '../read.ts'

/** Who answers at a desk today, and at which level; nobody where there is no such desk. */
export async function peopleAt(db: Db, to: Desk): Promise<{ level: DeskLevel; people: DeskShown['people'] } | null> {
  const of =
    to.kind === 'level'
      ? { level: sql`${to.level}::text`, placeId: sql`${to.placeId}::uuid`, personId: sql`null::uuid` }
      : { level: sql`null::text`, placeId: sql`null::uuid`, personId: sql`${to.personId}::uuid` }
  const { rows } = await sql<{ people: DeskShown['people'] }>`select ${deskPeople(of)} as people`.execute(db)
  const { people } = rows[0]!
  const level = to.kind === 'level' ? to.level : people[0] ? deskLevelOf(people[0].role) : null
  return level && people.length > 0 ? { level, people } : null
}

type Leader = { personId: string; name: string; role: DeskShown['people'][number]['role']; place: string }

/**
 * To whom the actor can raise something: those who lead where they work, the nearest first, then levels: their school's, a
 * department's, between schools and central office, central office, the board.
 */
export async function desksFor(db: Db, actor: Actor): Promise<DeskShown[]> {
  const own = sql`(select h.place_id from role_held h where h.person_id = ${actor.personId} and ${roleInForce})`
  const { rows } = await sql<{ leaders: Leader[]; levels: DeskShown[] }>`
    with here as (select up.id, pl.kind, up.far from (${placesUp(own)}) up join place pl on pl.id = up.id),
    desk as (
      select 'school' as level, id, far from here where kind = 'school'
      union all select 'central', id, 50 from place where kind = 'department' and ended_on is null
      union all select level, id, far from here, (values ('middle', 60), ('central', 61), ('board', 62)) as l (level, far_) where kind = 'district')
    select ${leadersOf(own)} as leaders, coalesce((
      select jsonb_agg(${deskJson({ level: sql.ref('d.level'), placeId: sql.ref('d.id'), personId: sql`null::uuid` })}
        order by array_position(array['school', 'middle', 'central', 'board'], d.level), d.far, d.id) from desk d), '[]') as levels`.execute(
    db,
  )
  const { leaders, levels } = rows[0]!
  const people = leaders.flatMap(({ personId, name, role, place }): DeskShown[] => {
    const level = deskLevelOf(role)
    return level && personId !== actor.personId ? [{ level, placeId: null, place, people: [{ personId, name, role }] }] : []
  })
  return [
    ...people,
    ...levels.filter(({ people: there }) => there.length > 0 && !there.some(({ personId }) => personId === actor.personId)),
  ]
}
