import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import { teamLine } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { sought, wordsIn } from '#platform/sought.ts'
import type { Beginning, CycleLine } from '../../contract.ts'
import { cycleLineJoins, cycleLineJson, readableCycles } from '../read.ts'
import { allForms } from './cycle.ts'

/** A team's cycles that this reader may see, newest first. */
export async function cycleLines(db: Db, actor: Actor, teamId: string): Promise<CycleLine[]> {
  const { rows } = await sql<{ line: CycleLine }>`select ${cycleLineJson} as line from cycle c ${cycleLineJoins}
    where c.team_id = ${teamId} and ${readableCycles(actor)} order by c.made_at desc`.execute(db)
  return rows.map(({ line }) => line)
}

const PAGE = 20

/** Shared cycles, newest first: every word sought stands in the cycle's texts, or in the name of its team or place. */
export async function sharedCycles(
  db: Db,
  actor: Actor,
  { search = '', after }: { search?: string | undefined; after?: string | undefined },
): Promise<{ cycles: CycleLine[]; more: boolean }> {
  const found = wordsIn(search).map(
    (word) => sql<SqlBool>`(c.search @@ ${sought(word)} or t.name ilike ${`%${word}%`} or pl.name ilike ${`%${word}%`})`,
  )
  const following = after
    ? sql<SqlBool>`(c.shared_at, c.id) < (select a.shared_at, a.id from cycle a where a.id = ${after})`
    : sql<SqlBool>`true`
  const { rows } = await sql<{ line: CycleLine }>`select ${cycleLineJson} as line from cycle c ${cycleLineJoins}
    where c.shared_at is not null and ${readableCycles(actor)} and ${sql.join([following, ...found], sql` and `)}
    order by c.shared_at desc, c.id desc limit ${PAGE + 1}`.execute(db)
  return { cycles: rows.slice(0, PAGE).map(({ line }) => line), more: rows.length > PAGE }
}

/** What one needs to begin: the teams one writes in, and the forms of inquiry. */
export async function beginning(db: Db, actor: Actor): Promise<Beginning> {
  const lastBegun = sql`(select max(c.made_at) from cycle c where c.team_id = t.id and c.made_by = ${actor.personId})`
  const teams = await db
    .selectFrom('team as t')
    .innerJoin('team_member as m', 'm.team_id', 't.id')
    .innerJoin('place as pl', 'pl.id', 't.place_id')
    .select(teamLine)
    .where('m.person_id', '=', actor.personId)
    .where('m.until', 'is', null)
    .where('m.part', '<>', 'guest')
    .where('t.ended_at', 'is', null)
    .orderBy(lastBegun, (order) => order.desc().nullsLast())
    .orderBy('t.name')
    .orderBy('t.id')
    .execute()
  return { teams, forms: await allForms(db) }
}
