import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Proposal } from '../../contract.ts'
import { readableScorings } from '../read.ts'

const MOST = 40

/** Proposals to a rubric, those that wait first. The set a criterion divided people in is named to whoever may see it. */
export async function proposalsOf(db: Db, actor: Actor, rubricId: string): Promise<Proposal[]> {
  const { rows } = await sql<{ line: Proposal }>`select jsonb_build_object('id', o.id, 'criterionId', o.criterion_id,
      'criterion', coalesce((select c ->> 'name' from jsonb_array_elements(v.criteria) c where (c ->> 'id')::uuid = o.criterion_id), ''),
      'number', o.number, 'scoringId', s.id, 'scoring', s.name,
      'pieces', case when s.id is null then '[]' else coalesce((select jsonb_agg(jsonb_build_object('id', sp.id, 'number', sp.number, 'title', sp.title) order by sp.number)
        from scoring_piece sp where sp.id = any(o.pieces) and sp.scoring_id = s.id), '[]') end,
      'why', o.why, 'wording', o.wording, 'by', coalesce(${nameOf(sql.ref('o.made_by'))}, ''), 'madeAt', o.made_at, 'taken', o.taken, 'answer', o.answer) as line
    from rubric_proposal o join rubric_version v on v.rubric_id = o.rubric_id and v.number = o.number
      left join scoring s on s.id = o.scoring_id and ${readableScorings(actor)}
    where o.rubric_id = ${rubricId} order by o.answered_at is not null, o.made_at desc limit ${MOST}`.execute(db)
  return rows.map(({ line }) => line)
}

type New = {
  rubricId: string
  number: number
  criterionId: string
  scoringId: string | null
  pieceIds: readonly string[]
  why: string
  wording: string
  by: string
}

export async function insertProposal(db: Db, of: New): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('rubric_proposal')
    .values({
      id,
      rubric_id: of.rubricId,
      number: of.number,
      criterion_id: of.criterionId,
      scoring_id: of.scoringId,
      pieces: [...of.pieceIds],
      why: of.why,
      wording: of.wording,
      made_by: of.by,
    })
    .execute()
  return { id }
}

export const proposalAt = (db: Db, id: string) =>
  db
    .selectFrom('rubric_proposal')
    .select(['id', 'rubric_id as rubricId', 'answered_at as answeredAt', 'made_by as madeBy'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const answerOf = (db: Db, id: string, { taken, answer, by }: { taken: boolean; answer: string; by: string }) =>
  db
    .updateTable('rubric_proposal')
    .set({ taken, answer, answered_by: by, answered_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()
