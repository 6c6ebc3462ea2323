import { sql } from 'kysely'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Insight, Problem, ProblemLine, ProblemPage } from '../../contract.ts'
import { insightJson, problemLineJson, problemsOf, sessionLineJoins, sessionLineJson } from '../read.ts'

export const teamOfInsight = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.selectFrom('insight').select('team_id').where('id', '=', id).executeTakeFirst())?.team_id

export async function insightById(
  db: Db,
  id: string,
): Promise<{ insight: Insight; teamId: string; sessionId: string | null } | undefined> {
  const { rows } = await sql<{ insight: Insight; teamId: string; sessionId: string | null }>`
    select ${insightJson} as insight, i.team_id as "teamId", i.session_id as "sessionId" from insight i where i.id = ${id}`.execute(
    db,
  )
  return rows[0]
}

type Written = { text: string; did: string; move: string; noteIds: readonly string[] }

export async function insertInsight(
  db: Db,
  of: Written & { teamId: string; sessionId: string; problemId: string | null; madeBy: string },
): Promise<Insight> {
  const id = uuidv7()
  await db
    .insertInto('insight')
    .values({
      id,
      team_id: of.teamId,
      session_id: of.sessionId,
      problem_id: of.problemId,
      text: of.text,
      did: of.did,
      move: of.move,
      made_by: of.madeBy,
    })
    .execute()
  await restOn(db, id, of.sessionId, of.noteIds)
  return (await insightById(db, id))!.insight
}

/** Null where somebody changed it since that version. */
export async function updateInsight(
  db: Db,
  { id, version, text, did, move, noteIds }: Written & { id: string; version: number },
  sessionId: string | null,
): Promise<Insight | null> {
  const { numUpdatedRows } = await db
    .updateTable('insight')
    .set({ text, did, move, version: version + 1, ...removal(null) })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return null
  await db.deleteFrom('insight_note').where('insight_id', '=', id).execute()
  if (sessionId) await restOn(db, id, sessionId, noteIds)
  return (await insightById(db, id))!.insight
}

/** On notes of its own session that stand open: what somebody wrote alone is no one’s evidence yet. */
const restOn = (db: Db, id: string, sessionId: string, noteIds: readonly string[]) =>
  sql`insert into insight_note (insight_id, note_id) select ${id}, n.id from session_note n join live_session s on s.id = n.session_id
    where n.session_id = ${sessionId} and n.id = any(${noteIds}::uuid[]) and n.deleted_at is null
      and not exists (select from jsonb_array_elements(s.steps) x where x ->> 'key' = n.step and (x ->> 'alone')::boolean
        and not exists (select from session_opened so where so.session_id = s.id and so.step = n.step))`.execute(db)

export const setProblem = (db: Db, insightIds: readonly string[], teamId: string, problemId: string | null) =>
  insightIds.length === 0
    ? Promise.resolve()
    : db
        .updateTable('insight')
        .set({ problem_id: problemId })
        .where('id', 'in', insightIds)
        .where('team_id', '=', teamId)
        .where('deleted_at', 'is', null)
        .execute()

export const setInsightRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('insight').set(removal(by)).where('id', '=', id).execute()

export const teamOfProblem = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.selectFrom('problem').select('team_id').where('id', '=', id).executeTakeFirst())?.team_id

export async function problemById(db: Db, id: string): Promise<{ problem: Problem; teamId: string } | undefined> {
  const { rows } = await sql<{
    problem: Problem
    teamId: string
  }>`select jsonb_build_object('id', p.id, 'version', p.version, 'text', p.text,
      'focusFrom', p.focus_from, 'madeAt', p.made_at, 'by', ${nameOf(sql.ref('p.made_by'))}, 'removedAt', p.deleted_at) as problem, p.team_id as "teamId"
    from problem p where p.id = ${id}`.execute(db)
  return rows[0]
}

export async function insertProblem(db: Db, of: { teamId: string; text: string; madeBy: string }): Promise<string> {
  const id = uuidv7()
  await db.insertInto('problem').values({ id, team_id: of.teamId, text: of.text, made_by: of.madeBy }).execute()
  return id
}

export async function updateProblem(db: Db, { id, version, text }: { id: string; version: number; text: string }) {
  const { numUpdatedRows } = await db
    .updateTable('problem')
    .set({ text, version: version + 1, ...removal(null) })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const setFocus = (db: Db, id: string, focus: boolean) =>
  db
    .updateTable('problem')
    .set({ focus_from: focus ? sql<string>`coalesce(focus_from, now())` : null })
    .where('id', '=', id)
    .execute()

export const setProblemRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('problem').set(removal(by)).where('id', '=', id).execute()

export async function problemsOfTeam(db: Db, teamId: string): Promise<ProblemLine[]> {
  const { rows } = await sql<{ problems: ProblemLine[] }>`select ${problemsOf(sql.val(teamId))} as problems`.execute(db)
  return rows[0]!.problems
}

/** A problem with its thread, for those in its team. */
export async function problemThread(
  db: Db,
  actor: Actor,
  id: string,
): Promise<Pick<ProblemPage, 'team' | 'insights' | 'loose' | 'sessions' | 'cycles'>> {
  const { rows } = await sql<Pick<ProblemPage, 'team' | 'insights' | 'loose' | 'sessions' | 'cycles'>>`
    select jsonb_build_object('id', t.id, 'name', t.name, 'place', pl.name) as team,
      coalesce((select jsonb_agg(${insightJson} order by i.id) from insight i where i.problem_id = p.id and i.deleted_at is null), '[]') as insights,
      coalesce((select jsonb_agg(${insightJson} order by i.id desc) from insight i where i.team_id = p.team_id and i.deleted_at is null
        and not exists (select from problem o where o.id = i.problem_id and o.deleted_at is null)), '[]') as loose,
      coalesce((select jsonb_agg(r.line order by r.begins_at) from (
        select s.begins_at, ${sessionLineJson} as line from live_session s ${sessionLineJoins}
        where s.deleted_at is null and exists (select from insight i where i.session_id = s.id and i.problem_id = p.id and i.deleted_at is null)) r), '[]') as sessions,
      coalesce((select jsonb_agg(r.line order by r.made_at) from (
        select c.made_at, ${cycleLineJson} as line from problem_cycle pc join cycle c on c.id = pc.cycle_id ${cycleLineJoins}
        where pc.problem_id = p.id and ${readableCycles(actor)}) r), '[]') as cycles
    from problem p join team t on t.id = p.team_id join place pl on pl.id = t.place_id where p.id = ${id}`.execute(db)
  return rows[0]!
}

export const linkCycle = (db: Db, problemId: string, cycleId: string, madeBy: string) =>
  db.insertInto('problem_cycle').values({ problem_id: problemId, cycle_id: cycleId, made_by: madeBy }).execute()

/** The problem a cycle came from, with the insights under it. A cycle that carries on has it from the one it began with. */
export async function cameFrom(db: Db, cycleId: string): Promise<{ problem: ProblemLine | null; insights: Insight[] }> {
  const { rows } = await sql<{ problem: ProblemLine; insights: Insight[] }>`
    with recursive back (id, carries_on_from, depth) as (
      select c.id, c.carries_on_from, 0 from cycle c where c.id = ${cycleId}
      union all select c.id, c.carries_on_from, back.depth + 1 from cycle c join back on c.id = back.carries_on_from where back.depth < 50)
    select ${problemLineJson} as problem,
      coalesce((select jsonb_agg(${insightJson} order by i.id) from insight i where i.problem_id = p.id and i.deleted_at is null), '[]') as insights
    from back join problem_cycle pc on pc.cycle_id = back.id join problem p on p.id = pc.problem_id
    where p.deleted_at is null order by back.depth limit 1`.execute(db)
  return rows[0] ?? { problem: null, insights: [] }
}
