import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'

/** What stands around a cycle: measures, evidence, meetings, companions, comments. */

export async function linkMeasure(db: Db, cycleId: string, measureId: string, used: boolean): Promise<void> {
  if (used)
    await db
      .insertInto('cycle_measure')
      .values({ cycle_id: cycleId, measure_id: measureId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else await db.deleteFrom('cycle_measure').where('cycle_id', '=', cycleId).where('measure_id', '=', measureId).execute()
}

export const linkEvidence = (db: Db, cycleId: string, itemId: string) =>
  db.insertInto('cycle_evidence').values({ cycle_id: cycleId, evidence_item_id: itemId }).execute()

export const hasEvidence = async (db: Db, cycleId: string, itemId: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('cycle_evidence')
      .select('cycle_id')
      .where('cycle_id', '=', cycleId)
      .where('evidence_item_id', '=', itemId)
      .executeTakeFirst(),
  )

export const setEvidenceShared = (db: Db, cycleId: string, itemId: string, isShared: boolean) =>
  db
    .updateTable('cycle_evidence')
    .set({ is_shared: isShared })
    .where('cycle_id', '=', cycleId)
    .where('evidence_item_id', '=', itemId)
    .execute()

export async function linkMeeting(db: Db, cycleId: string, meetingId: string, about: boolean): Promise<void> {
  if (about)
    await db
      .insertInto('cycle_meeting')
      .values({ cycle_id: cycleId, meeting_id: meetingId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else await db.deleteFrom('cycle_meeting').where('cycle_id', '=', cycleId).where('meeting_id', '=', meetingId).execute()
}

const between = (db: Db, one: string, other: string) =>
  db
    .selectFrom('cycle_companion')
    .select(['cycle_id', 'companion_id', 'accepted_at'])
    .where((where) =>
      where.or([
        where.and([where('cycle_id', '=', one), where('companion_id', '=', other)]),
        where.and([where('cycle_id', '=', other), where('companion_id', '=', one)]),
      ]),
    )

/** Whichever of the two asked first, there is one offer between them. */
export async function offerCompanion(db: Db, cycleId: string, companionId: string, offeredBy: string): Promise<void> {
  if (await between(db, cycleId, companionId).executeTakeFirst()) return
  await db
    .insertInto('cycle_companion')
    .values({ cycle_id: cycleId, companion_id: companionId, offered_by: offeredBy })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Accepts what the other offered us, or ends it whoever offered; false where there is nothing to answer. */
export async function answerCompanion(db: Db, cycleId: string, companionId: string, accept: boolean): Promise<boolean> {
  const offer = await between(db, cycleId, companionId).executeTakeFirst()
  if (!offer || (accept && offer.companion_id !== cycleId)) return false
  const these = sql<boolean>`(cycle_id, companion_id) = (${offer.cycle_id}, ${offer.companion_id})`
  if (accept)
    await db
      .updateTable('cycle_companion')
      .set({ accepted_at: sql<string>`coalesce(accepted_at, now())` })
      .where(these)
      .execute()
  else await db.deleteFrom('cycle_companion').where(these).execute()
  return true
}

export const insertComment = (db: Db, cycleId: string, personId: string, text: string) =>
  db
    .insertInto('cycle_comment')
    .values({ id: uuidv7(), cycle_id: cycleId, person_id: personId, text })
    .returning(['id', 'text', 'made_at as at'])
    .executeTakeFirstOrThrow()

/** Only one's own; false where there is none. */
export async function setCommentRemoved(
  db: Db,
  cycleId: string,
  personId: string,
  { commentId, removed }: { commentId: string; removed: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cycle_comment')
    .set(removal(removed ? personId : null))
    .where('id', '=', commentId)
    .where('cycle_id', '=', cycleId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
