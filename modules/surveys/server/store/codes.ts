import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newCode, normalCode, sha256 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import { shuffled } from '../shuffled.ts'
import { classesTaught } from './overview.ts'

export type ClassToAsk = { id: string; title: string; cellId: string; codesToDeal: number }

/** Classes that the actor teaches and an open survey asks, with how many codes can be dealt: as many as students sit in it whose families did not say no. */
export async function classesToAsk(db: Db, actor: Actor, surveyId: string): Promise<ClassToAsk[]> {
  const { rows } = await sql<ClassToAsk>`
    select k.id, k.title, c.id as "cellId",
      (select count(distinct e.student_id) from enrolment e where e.class_id = k.id and e.student_id is not null and e.ended_on is null
        and not exists (select from survey_opt_out o where o.survey_id = v.id and o.student_id = e.student_id))
      - (select count(*) from survey_code s where s.survey_id = v.id and s.class_id = k.id and s.blinded is not null) as "codesToDeal"
    from survey v join survey_cell c on c.survey_id = v.id and 'students' = any(c.bands)
      join (${classesTaught(actor)}) k on k.place_id = any(c.place_ids)
    where v.id = ${surveyId} and v.opened_at is not null and v.closed_at is null and v.closes_at > now() order by k.title, k.id`.execute(
    db,
  )
  return rows
}

/** New codes for a class, in no order. Those made before and not used are void: a sheet that was lost is worth nothing. */
export async function dealCodes(db: Db, surveyId: string, { id, cellId, codesToDeal }: ClassToAsk): Promise<string[]> {
  await db
    .deleteFrom('survey_code')
    .where('survey_id', '=', surveyId)
    .where('class_id', '=', id)
    .where('blinded', 'is', null)
    .execute()
  const codes = Array.from({ length: Math.max(0, codesToDeal) }, newCode)
  if (codes.length > 0)
    await db
      .insertInto('survey_code')
      .values(
        shuffled(codes).map((code) => ({
          code_sha256: sha256(normalCode(code)),
          survey_id: surveyId,
          class_id: id,
          cell_id: cellId,
        })),
      )
      .execute()
  return codes
}
