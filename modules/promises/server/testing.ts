import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'

type PromiseOf = {
  madeBy: { id: string }
  what?: string
  byOn?: string | null
  isOpen?: boolean
  about?: { kind: string; id: string }
} & ({ teamId: string; placeId?: never } | { placeId: string; teamId?: never })

/** A promise of an hour together to a team or to all at a place, or as said. */
export async function aPromise(db: Db, { madeBy, teamId, placeId, ...of }: PromiseOf): Promise<{ id: string; version: number }> {
  const id = uuidv7()
  await db
    .insertInto('promise')
    .values({
      id,
      made_by: madeBy.id,
      team_id: teamId ?? null,
      place_id: placeId ?? null,
      kind: 'time',
      what: of.what ?? 'One shared hour on Wednesdays',
      by_on: of.byOn ?? null,
      is_open: of.isOpen ?? false,
      about_kind: of.about?.kind ?? null,
      about_id: of.about?.id ?? null,
    })
    .execute()
  return { id, version: 1 }
}

/** A decision of a team, its own until shown. */
export async function aDecision(
  db: Db,
  of: { teamId: string; madeBy: { id: string }; title?: string; published?: boolean; reasons?: string },
): Promise<{ id: string; version: number }> {
  const id = uuidv7()
  await db
    .insertInto('decision')
    .values({
      id,
      team_id: of.teamId,
      title: of.title ?? 'One reading form, not two',
      decided: 'The old form ends on Friday.',
      reasons: of.reasons ?? 'Both ask the same six things.',
      alternatives: '',
      decided_on: '2026-11-18',
      made_by: of.madeBy.id,
      published_at: of.published ? new Date().toISOString() : null,
    })
    .execute()
  return { id, version: 1 }
}
