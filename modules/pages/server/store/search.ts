import { sql } from 'kysely'
import { communityLineJson, readableStories, stories, storyLineJson } from '#modules/communities/server/read.ts'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import { levelOf } from '#modules/people/role.ts'
import { nameBegins, rolesOf } from '#modules/people/server/read.ts'
import type { RoleRow } from '#modules/people/server/read.ts'
import type { PracticeLine } from '#modules/practices/contract.ts'
import { practiceJoins, practiceLineJson, readablePractices } from '#modules/practices/server/read.ts'
import { foundSyntheses } from '#modules/synthesis/server/read.ts'
import { seenTeams, teamLine } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { sought } from '#platform/sought.ts'
import type { Found } from '../../contract.ts'

const MOST = 20

type Rows = Omit<Found, 'people' | 'practices'> & { people: { id: string; name: string; roles: RoleRow[] }[] }

/**
 * Practices in which every word is begun: of these there are so many that each search wants a plan of its own. That is for finding them alone;
 * what is shown of them is planned once.
 */
async function foundPractices(db: Db, actor: Actor, typed: string): Promise<PracticeLine[]> {
  const found = await sql<{
    id: string
  }>`select p.id from practice p join practice_version v on v.practice_id = p.id and v.number = p.version
    where v.search @@ ${sought(typed)} and ${readablePractices(actor)} order by p.id desc limit ${MOST}`.execute(db)
  if (found.rows.length === 0) return []
  const ids = found.rows.map(({ id }) => id)
  const { rows } = await sql<{ line: PracticeLine }>`select ${practiceLineJson(actor)} as line from practice p ${practiceJoins}
    where p.id = any(${ids}::uuid[]) and ${readablePractices(actor)} order by p.id desc`.execute(db)
  return rows.map(({ line }) => line)
}

/** People, teams, cycles, practices, communities, stories and syntheses in which every word is begun, within what the reader may see. */
export async function search(db: Db, actor: Actor, typed: string): Promise<Found> {
  const query = sought(typed, { anew: false })
  if (!query) return { people: [], teams: [], cycles: [], practices: [], communities: [], stories: [], syntheses: [] }
  const teams = seenTeams(db, actor)
    .select(teamLine)
    .where(sql<boolean>`t.search @@ ${query}`)
    .orderBy('t.name')
    .limit(MOST)
  const others = sql<Rows>`select
    coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'roles', f.roles) order by f.family_name, f.name, f.id) from (
      select p.id, p.family_name, p.given_name || ' ' || p.family_name as name, ${rolesOf(sql.ref('p.id'))} as roles
      from person p where p.ended_on is null and ${nameBegins(typed)} order by p.family_name, p.given_name limit ${MOST}) f), '[]') as people,
    coalesce((select jsonb_agg(to_jsonb(f) order by f.name) from (${teams}) f), '[]') as teams,
    coalesce((select jsonb_agg(f.line order by f.made_at desc, f.id) from (
      select c.id, c.made_at, ${cycleLineJson} as line from cycle c ${cycleLineJoins}
      where c.search @@ ${query} and ${readableCycles(actor)} order by c.made_at desc limit ${MOST}) f), '[]') as cycles,
    coalesce((select jsonb_agg(f.line order by f.id desc) from (
      select co.id, ${communityLineJson(actor)} as line from community co
      where co.search @@ ${query} and co.deleted_at is null order by co.id desc limit ${MOST}) f), '[]') as communities,
    coalesce((select jsonb_agg(f.line order by f.id desc) from (
      select st.id, ${storyLineJson(actor)} as line from ${stories}
      where st.search @@ ${query} and ${readableStories(actor)} order by st.id desc limit ${MOST}) f), '[]') as stories,
    ${foundSyntheses(actor, query)} as syntheses`.execute(db)
  const [{ rows }, practices] = await Promise.all([others, foundPractices(db, actor, typed)])
  const { people, ...found } = rows[0]!
  return { ...found, practices, people: people.map(withLevels) }
}

const withLevels = ({ roles, ...person }: Rows['people'][number]) => ({
  ...person,
  roles: roles.map(({ placeKind, ...role }) => ({ ...role, level: levelOf(role.role, placeKind) })),
})
