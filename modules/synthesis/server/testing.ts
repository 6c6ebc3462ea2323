import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'

type SynthesisOf = {
  madeBy: { id: string }
  asked?: { id: string }
  title?: string
  problem?: string
  shared?: boolean
  claims?: readonly { text: string; cycleIds: readonly string[]; forWhom?: string }[]
}

/** A synthesis with the claims said, or none. */
export async function aSynthesis(db: Db, of: SynthesisOf): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('synthesis')
    .values({
      id,
      title: of.title ?? 'What talking first does',
      problem: of.problem ?? '',
      unknown: 'For whom it does not',
      made_by: of.madeBy.id,
      shared_at: of.shared ? new Date().toISOString() : null,
      shared_by: of.shared ? of.madeBy.id : null,
    })
    .execute()
  await db
    .insertInto('synthesis_author')
    .values([
      { synthesis_id: id, person_id: of.madeBy.id, asked_by: null, joined_at: sql<string>`now()` },
      ...(of.asked ? [{ synthesis_id: id, person_id: of.asked.id, asked_by: of.madeBy.id, joined_at: null }] : []),
    ])
    .execute()
  for (const [position, { text, cycleIds, forWhom = '' }] of (of.claims ?? []).entries()) {
    const claimId = uuidv7()
    await db.insertInto('synthesis_claim').values({ id: claimId, synthesis_id: id, position, text }).execute()
    for (const [at, cycleId] of cycleIds.entries())
      await db
        .insertInto('synthesis_citation')
        .values({ claim_id: claimId, cycle_id: cycleId, position: at, for_whom: forWhom })
        .execute()
  }
  return { id }
}
