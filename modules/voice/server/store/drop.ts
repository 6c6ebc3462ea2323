import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { DAYS_KEPT, isOver } from '#platform/removal.ts'

/** What was taken back or away longer ago than it is kept, with all that hung on it. */
export async function dropRemovedVoices(db: Db): Promise<number> {
  const { rows } = await sql<{
    id: string
  }>`select id from voice where withdrawn_on < ${districtDay} - ${sql.lit(DAYS_KEPT)}`.execute(db)
  const ids = rows.map(({ id }) => id)
  const told = await db.selectFrom('learning_told').select('id').where(isOver('deleted_at')).execute()
  const relief = await db.selectFrom('relief').select('id').where(isOver('deleted_at')).execute()
  await sql`delete from learning_reply where ${isOver('deleted_at')} or told_id = any(${told.map(({ id }) => id)})`.execute(db)
  await sql`delete from learning_told where id = any(${told.map(({ id }) => id)})`.execute(db)
  await sql`update relief set voice_id = null where voice_id = any(${ids})`.execute(db)
  await sql`delete from relief_hours where relief_id = any(${relief.map(({ id }) => id)})`.execute(db)
  await sql`delete from relief_word where relief_id = any(${relief.map(({ id }) => id)})`.execute(db)
  await sql`delete from relief where id = any(${relief.map(({ id }) => id)})`.execute(db)
  await sql`delete from decision_voice where voice_id = any(${ids})`.execute(db)
  await sql`delete from voice_joined where voice_id = any(${ids})`.execute(db)
  await sql`delete from voice_step where voice_id = any(${ids})`.execute(db)
  await sql`delete from voice_confidence where voice_id = any(${ids})`.execute(db)
  await sql`delete from voice where id = any(${ids})`.execute(db)
  return ids.length + told.length + relief.length
}
