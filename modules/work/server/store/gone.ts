import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { isOver } from '#platform/removal.ts'

export type Gone = { pieces: number; fileIds: string[] }

/** Pieces whose last day is over, or that are older than any may be: emptied, for good. */
export const dropOver = (db: Db, mostDays: number | null): Promise<Gone> =>
  emptied(db, sql`(w.keep_until < ${districtDay} or w.made_at < now() - make_interval(days => ${mostDays ?? 36_500}))`)

/** Pieces that were taken away longer ago than they are kept. */
export const dropRemoved = (db: Db): Promise<Gone> => emptied(db, isOver('w.deleted_at'))

/** Nothing of them stays but that they were there, since scores and notes may point at them. */
async function emptied(db: Db, which: RawBuilder<unknown>): Promise<Gone> {
  const { rows } = await sql<{ id: string }>`update work_piece w
    set title = '', about = '', gone_at = now(), version = version + 1 where w.gone_at is null and ${which} returning w.id`.execute(
    db,
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return { pieces: 0, fileIds: [] }
  const pages = await db.deleteFrom('work_page').where('piece_id', 'in', ids).returning('file_id as fileId').execute()
  // What they were to be made of goes with what nobody finished, in the same night.
  await db.deleteFrom('work_arriving').where('piece_id', 'in', ids).execute()
  await db.deleteFrom('work_share').where('piece_id', 'in', ids).execute()
  return { pieces: ids.length, fileIds: pages.map(({ fileId }) => fileId) }
}
