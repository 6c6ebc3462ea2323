import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newCode, normalCode, sha256 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import { shuffled } from '../shuffled.ts'
import { classesTaught } from './overview.ts'

export type ClassToAsk = { id: string; title: string; cellId: string; codesToDeal: number; declined: number; hasNotice: boolean }

/** Classes that the actor teaches and an open survey asks, with how many codes can be dealt: as many as students sit in it, less the families that said no. */
export async function classesToAsk(db: Db, actor: Actor, surveyId: string): Promise<ClassToAsk[]> {
  const { rows } = await sql<ClassToAsk>`
    select k.id, k.title, c.id as "cellId", coalesce(d.families, 0) as declined,
      greatest(0, (select count(distinct e.student_id) from enrolment e where e.class_id = k.id and e.student_id is not null and e.ended_on is null)
        - coalesce(d.families, 0) - (select count(*) from survey_code s where s.survey_id = v.id and s.class_id = k.id and s.blinded is not null)) as "codesToDeal",
      exists (select from survey_notice n where n.survey_id = v.id) as "hasNotice"
    from survey v join survey_cell c on c.survey_id = v.id and 'students' = any(c.bands)
      join (${classesTaught(actor)}) k on k.place_id = any(c.place_ids)
      left join survey_declined d on d.survey_id = v.id and d.class_id = k.id
    where v.id = ${surveyId} and v.opened_at is not null and v.closed_at is null and v.closes_at > now() order by k.title, k.id`.execute(
    db,
  )
  return rows
}

/** How many families of a class said no: kept until the survey closes, and of whom is written nowhere. */
export async function keepDeclined(db: Db, surveyId: string, classId: string, families: number): Promise<void> {
  await db.deleteFrom('survey_declined').where('survey_id', '=', surveyId).where('class_id', '=', classId).execute()
  if (families > 0) await db.insertInto('survey_declined').values({ survey_id: surveyId, class_id: classId, families }).execute()
}

/** New codes for a class, in no order. Those made before and not used are void: a sheet that was lost is worth nothing. */
export async function dealCodes(db: Db, surveyId: string, { id, cellId, codesToDeal }: ClassToAsk): Promise<string[]> {
  await db
    .deleteFrom('survey_code')
    .where('survey_id', '=', surveyId)
    .where('class_id', '=', id)
    .where('blinded', 'is', null)
    .execute()
  const codes = Array.from({ length: codesToDeal }, newCode)
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
