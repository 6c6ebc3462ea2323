import { sql } from 'kysely'
import { cyclePage } from '#modules/cycles/server/access.ts'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import { leadersOf } from '#modules/people/server/read.ts'
import { isIn, seesTeam, teamLineJson } from '#modules/teams/server/read.ts'
import type { Reader } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { CyclePage } from '#modules/cycles/contract.ts'
import type { Leader, SeenTeam } from '../../contract.ts'

/** Those who lead where the actor's teams work, the nearest first, but for the actor. */
export async function leadersAbove(db: Db, actor: Reader): Promise<Leader[]> {
  const { rows } = await sql<{ leaders: Leader[] }>`select ${leadersOf(sql`(
    select t.place_id from team_member m join team t on t.id = m.team_id where m.person_id = ${actor.personId} and m.until is null)`)} as leaders`.execute(
    db,
  )
  return rows[0]!.leaders.filter(({ personId }) => personId !== actor.personId)
}

/**
 * The actor's teams with their cycles, and which of it the leader finds: by the very conditions that the leader's own pages are
 * read with, and never more than the actor's own pages show.
 */
export async function teamsAsSeen(db: Db, actor: Reader, leader: Reader): Promise<SeenTeam[]> {
  const visibility = sql.ref('t.visibility')
  const inside = isIn(leader, sql.ref('mine.team_id'))
  const { rows } = await sql<SeenTeam>`
    select ${teamLineJson} as team, t.ended_at is not null as ended, ${inside} as "isIn",
      ${seesTeam(leader, { id: sql.ref('mine.team_id'), visibility })} and (t.ended_at is null or ${inside}) as page,
      coalesce((select jsonb_agg(jsonb_build_object('cycle', ${cycleLineJson}, 'seen', ${readableCycles(leader)}) order by c.made_at desc, c.id)
        from cycle c ${cycleLineJoins} where c.team_id = mine.team_id and ${readableCycles(actor)}), '[]') as cycles
    from team_member mine join team t on t.id = mine.team_id join place pl on pl.id = t.place_id
    where mine.person_id = ${actor.personId} and mine.until is null
    order by t.ended_at is not null, t.name, t.id`.execute(db)
  return rows
}

type Person = { personId: string }

/** A cycle of the actor's team as the leader's own page shows it; nothing where either finds none. */
export async function cycleAsSeen(db: Db, actor: Person, leader: Person, id: string): Promise<CyclePage | null> {
  const mine = await cyclePage(db, actor, id)
  if (!mine?.part || mine.cycle.removedAt) return null
  const theirs = await cyclePage(db, leader, id)
  return theirs ? { ...theirs, ramp: both(theirs.ramp, mine.ramp), companions: both(theirs.companions, mine.companions) } : null
}

/** What stands beside the cycle may be other people's: of that only what is open to both. */
const both = <Line extends { id: string }>(theirs: readonly Line[], mine: readonly Line[]): Line[] =>
  theirs.filter(({ id }) => mine.some((line) => line.id === id))
