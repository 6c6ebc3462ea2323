import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from './db.ts'

/** What people take away can be brought back for so many days; then it is gone for good. */
export const DAYS_KEPT = 90

/** Takes a row away in somebody's name, or brings it back (null). Taken away twice, it keeps the first day. */
export const removal = (by: string | null) =>
  by === null
    ? { deleted_at: null, deleted_by: null }
    : { deleted_at: sql<string>`coalesce(deleted_at, now())`, deleted_by: sql<string>`coalesce(deleted_by, ${by})` }

/** Whether the days of a row are over, by the name of its moment of removal. */
export const isOver = (at: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(at)} < now() - make_interval(days => ${DAYS_KEPT})`

/** Drops one by one, so that what something else still holds on to does not keep the rest. Returns how many are gone. */
export async function dropEach(ids: readonly string[], drop: (id: string) => Promise<unknown>): Promise<number> {
  let gone = 0
  for (const id of ids) {
    try {
      await drop(id)
      gone++
    } catch (error) {
      if ((error as { code?: string }).code !== HELD) throw error
    }
  }
  return gone
}
const HELD = '23503'

/** A reply that a retry may still ask for is kept for a month: as long as a device may hold what it did not get away. */
export const dropOldReplies = (db: Db) =>
  db
    .deleteFrom('idempotent_reply')
    .where('made_at', '<', sql<string>`now() - interval '30 days'`)
    .execute()
