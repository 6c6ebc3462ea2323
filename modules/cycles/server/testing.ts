import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { FORMS } from '../../../db/migrations/0006-forms.ts'
import type { Cycle } from '../contract.ts'

export const PLAN_DO_STUDY_ACT = FORMS[0].id

type CycleOf = { teamId: string; madeBy: { id: string }; shared?: boolean } & Partial<
  Pick<Cycle, 'step' | 'question' | 'change' | 'prediction' | 'learned' | 'decision' | 'saw'>
>

/** A plan–do–study–act cycle at its first step with a question, or as said. */
export async function aCycle(
  db: Db,
  { teamId, madeBy, shared = false, ...of }: CycleOf,
): Promise<{ id: string; version: number }> {
  const id = uuidv7()
  const now = new Date().toISOString()
  await db
    .insertInto('cycle')
    .values({
      id,
      team_id: teamId,
      form_id: PLAN_DO_STUDY_ACT,
      step: 'plan',
      question: 'Will talking first help?',
      made_by: madeBy.id,
      ...of,
      predicted_at: of.prediction ? now : null,
      closed_at: of.step === null ? now : null,
      shared_at: shared ? now : null,
      shared_by: shared ? madeBy.id : null,
    })
    .execute()
  return { id, version: 1 }
}
