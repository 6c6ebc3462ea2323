import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import { isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import { sought } from '#platform/sought.ts'
import type { Decision, DecisionInput, DecisionLine } from '../../contract.ts'
import type { LookOutcome } from '../../decision.ts'
import { decisionJoins, decisionJson, decisionLineJson, readableDecisions } from '../read.ts'

const PAGE = 30

/** One decision as this reader may see it, or nothing. */
export async function decisionById(db: Db, actor: Actor, id: string): Promise<Decision | undefined> {
  const { rows } = await sql<{ decision: Decision }>`
    select ${decisionJson(actor)} as decision from decision d ${decisionJoins} where d.id = ${id} and ${readableDecisions(actor)}`.execute(
    db,
  )
  return rows[0]?.decision
}

/** The log, latest first, and what the actor’s teams wrote down and have not shown. */
export async function decisionLog(db: Db, actor: Actor, of: { search?: string | undefined; after?: string | undefined }) {
  const query = sought(of.search ?? '')
  const found = query ? sql<SqlBool>`d.search @@ ${query}` : sql<SqlBool>`true`
  const after = of.after
    ? sql<SqlBool>`(d.decided_on, d.id) < (select decided_on, id from decision where id = ${of.after})`
    : sql<SqlBool>`true`
  const { rows } = await sql<{ drafts: DecisionLine[]; decisions: DecisionLine[] }>`
    select coalesce((select jsonb_agg(${decisionLineJson} order by d.decided_on desc, d.id desc) from decision d ${decisionJoins}
        where d.published_at is null and d.deleted_at is null and ${isIn(actor, sql.ref('d.team_id'))}), '[]') as drafts,
      coalesce((select jsonb_agg(f.line order by f.decided_on desc, f.id desc) from (
        select d.id, d.decided_on, ${decisionLineJson} as line from decision d ${decisionJoins}
        where d.published_at is not null and d.deleted_at is null and ${found} and ${after}
        order by d.decided_on desc, d.id desc limit ${PAGE + 1}) f), '[]') as decisions`.execute(db)
  const { drafts, decisions } = rows[0]!
  return { drafts, decisions: decisions.slice(0, PAGE), more: decisions.length > PAGE }
}

const columns = (of: DecisionInput) => ({
  title: of.title,
  decided: of.decided,
  reasons: of.reasons,
  alternatives: of.alternatives,
  decided_on: of.decidedOn,
  look_again_on: of.lookAgainOn,
})

export async function insertDecision(db: Db, teamId: string, madeBy: string, of: DecisionInput): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('decision')
    .values({ id, team_id: teamId, made_by: madeBy, ...columns(of) })
    .execute()
  return id
}

/** False where somebody changed it since that version. */
export async function updateDecision(
  db: Db,
  { id, version }: { id: string; version: number },
  to: DecisionInput,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('decision')
    .set({ ...columns(to), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const setPublished = (db: Db, id: string, published: boolean) =>
  db
    .updateTable('decision')
    .set({ published_at: published ? sql<string>`now()` : null })
    .where('id', '=', id)
    .execute()

export const setDecisionRemoved = (db: Db, id: string, removed: boolean) =>
  db
    .updateTable('decision')
    .set({ deleted_at: removed ? sql<string>`now()` : null })
    .where('id', '=', id)
    .execute()

/** The team of a decision, also of one taken away. */
export const teamOfDecision = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.selectFrom('decision').select('team_id').where('id', '=', id).executeTakeFirst())?.team_id

/** Without a name none is stored: nobody can find it later, its writer included. */
export const insertDissent = (db: Db, decisionId: string, text: string, personId: string | null) =>
  db.insertInto('decision_dissent').values({ id: uuidv7(), decision_id: decisionId, text, person_id: personId }).execute()

export const deleteDissent = (db: Db, decisionId: string, id: string, personId: string) =>
  db
    .deleteFrom('decision_dissent')
    .where('id', '=', id)
    .where('decision_id', '=', decisionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()

type Look = { outcome: LookOutcome; text: string; lookAgainOn: string | null }

export const insertLook = (db: Db, decisionId: string, lookedBy: string, { outcome, text, lookAgainOn }: Look) =>
  db
    .insertInto('decision_look')
    .values({ id: uuidv7(), decision_id: decisionId, outcome, text, look_again_on: lookAgainOn, looked_by: lookedBy })
    .execute()
