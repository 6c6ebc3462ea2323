import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import { mayWrite } from '#modules/teams/team.ts'
import { teamLineJson } from '#modules/teams/server/read.ts'
import type { TeamLine } from '#modules/teams/contract.ts'
import type { Part } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import { PLANNED_ANEW } from '#platform/prepared.ts'
import type { Actor } from '#platform/rpc.ts'
import { sought } from '#platform/sought.ts'
import type { PracticeLine, Sought } from '../../contract.ts'
import type { Standing } from '../../standing.ts'
import { practiceJoins, practiceLineJson, readablePractices } from '../read.ts'

const PAGE = 20

/** How a practice stands; beside words these are read once as a list, and not asked for each of the many that the words fit. */
const stands = (standing: Standing, areWords: boolean) =>
  areWords
    ? sql<SqlBool>`p.id = any(array(select pe.practice_id from practice_evidence pe where pe.standing = ${standing}))`
    : sql<SqlBool>`exists (select from practice_evidence pe where pe.practice_id = p.id and pe.standing = ${standing})`

/** Practices in which every word is begun, the latest made first: never by how many do them. */
export async function practiceLines(
  db: Db,
  actor: Actor,
  { search = '', kind, subject, grade, standing, after }: Sought,
): Promise<{ practices: PracticeLine[]; more: boolean }> {
  const query = sought(search)
  const conditions = [
    readablePractices(actor),
    ...(query ? [sql<SqlBool>`v.search @@ ${query}`] : []),
    ...(kind ? [sql<SqlBool>`p.kind = ${kind}`] : []),
    ...(subject ? [sql<SqlBool>`v.subjects @> array[${subject}]`] : []),
    ...(grade ? [sql<SqlBool>`v.grades @> array[${grade}]`] : []),
    ...(standing ? [stands(standing, query !== null)] : []),
    ...(after ? [sql<SqlBool>`p.id < ${after}`] : []),
  ]
  // How many fit a filter depends on it, as with words.
  const isFiltered = Boolean(kind ?? subject ?? grade ?? standing)
  const { rows } = await sql<{
    line: PracticeLine
  }>`${sql.raw(isFiltered ? PLANNED_ANEW : '')} select ${practiceLineJson(actor)} as line from practice p ${practiceJoins}
    where ${sql.join(conditions, sql` and `)} order by p.id desc limit ${PAGE + 1}`.execute(db)
  return { practices: rows.slice(0, PAGE).map(({ line }) => line), more: rows.length > PAGE }
}

/** The teams in which the actor writes. */
export async function teamsToWriteIn(db: Db, actor: Actor): Promise<TeamLine[]> {
  const { rows } = await sql<{ team: TeamLine; part: Part }>`select ${teamLineJson} as team, m.part
    from team_member m join team t on t.id = m.team_id join place pl on pl.id = t.place_id
    where m.person_id = ${actor.personId} and m.until is null and t.ended_at is null order by t.name, t.id`.execute(db)
  return rows.filter(({ part }) => mayWrite(part)).map(({ team }) => team)
}
