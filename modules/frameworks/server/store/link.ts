import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { readableCycles } from '#modules/cycles/server/read.ts'
import { practiceJoins, readablePractices, whoseJson } from '#modules/practices/server/read.ts'
import { readableRubrics } from '#modules/rubrics/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Linked, StatementLine } from '../../contract.ts'
import type { Thing } from '../../framework.ts'
import { statementLineJson } from './statement.ts'

/** What serves each of these statements, as far as the actor may see it: `statement_id`, `things`. By name, never by how many. */
export const linkedTo = (
  actor: Actor,
  statementIds: RawBuilder<unknown>,
): RawBuilder<{ statement_id: string; things: Linked[] }> => sql<{ statement_id: string; things: Linked[] }>`
  select x.statement_id, jsonb_agg(jsonb_build_object('kind', x.kind, 'id', x.id, 'name', x.name, 'whose', x.whose) order by x.place, x.name, x.id) as things
  from (
    select l.statement_id, 1 as place, 'practice' as kind, p.id, v.name, ${whoseJson(actor)} ->> 'name' as whose
      from framework_link l join practice p on p.id = l.practice_id ${practiceJoins}
      where l.statement_id in (${statementIds}) and ${readablePractices(actor)}
    union all select l.statement_id, 2, 'rubric', r.id, coalesce(v.name, r.name), t.name
      from framework_link l join rubric r on r.id = l.rubric_id join team t on t.id = r.team_id
        left join rubric_version v on v.rubric_id = r.id and v.number = r.version
      where l.statement_id in (${statementIds}) and ${readableRubrics(actor)}
    union all select l.statement_id, 3, 'cycle', c.id, coalesce(c.question, c.change, left(c.saw, 200), ''), t.name
      from framework_link l join cycle c on c.id = l.cycle_id join team t on t.id = c.team_id
      where l.statement_id in (${statementIds}) and ${readableCycles(actor)}
    union all select l.statement_id, 4, 'problem', b.id, b.text, t.name
      from framework_link l join problem b on b.id = l.problem_id join team t on t.id = b.team_id
      where l.statement_id in (${statementIds}) and b.deleted_at is null and ${isIn(actor, sql.ref('b.team_id'))}) x
  group by x.statement_id`

const COLUMNS = { practice: 'practice_id', rubric: 'rubric_id', cycle: 'cycle_id', problem: 'problem_id' } as const
type Of = { kind: Thing; id: string }

/** The statements that one thing serves, in the order of their frameworks. */
export async function linksOf(db: Db, { kind, id }: Of): Promise<StatementLine[]> {
  const { rows } = await sql<{ line: StatementLine }>`select ${statementLineJson} as line
    from framework_link l join framework_statement s on s.id = l.statement_id join framework f on f.id = s.framework_id
    where ${sql.ref(`l.${COLUMNS[kind]}`)} = ${id} and s.deleted_at is null and f.deleted_at is null order by f.title, f.id, s.position`.execute(
    db,
  )
  return rows.map(({ line }) => line)
}

export const insertLink = (db: Db, { kind, id }: Of, statementId: string, madeBy: string) =>
  db
    .insertInto('framework_link')
    .values({ id: uuidv7(), statement_id: statementId, [COLUMNS[kind]]: id, made_by: madeBy })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const deleteLink = (db: Db, { kind, id }: Of, statementId: string) =>
  db.deleteFrom('framework_link').where('statement_id', '=', statementId).where(COLUMNS[kind], '=', id).execute()

/** Whether something may still be tied to it. */
export const isChoosable = async (db: Db, statementId: string): Promise<boolean> => {
  const { rows } = await sql`select from framework_statement s join framework f on f.id = s.framework_id
    where s.id = ${statementId} and s.deleted_at is null and s.retired_at is null and f.deleted_at is null`.execute(db)
  return rows.length > 0
}
