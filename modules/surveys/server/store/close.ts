import { sql } from 'kysely'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { shuffled } from '../shuffled.ts'
import { layOut, mix } from './inbox.ts'
import type { Mixing } from './inbox.ts'

/** Open surveys whose time is over. */
export const surveysToClose = (db: Db) =>
  db
    .selectFrom('survey')
    .select('id')
    .where('opened_at', 'is not', null)
    .where('closed_at', 'is', null)
    .where('closes_at', '<=', sql<string>`now()`)
    .execute()

/**
 * Closes a survey: takes in what waits, lays out in a random order who was asked and forgets who of them answered, drops spent tokens and codes,
 * and destroys the private keys. From here on nobody can be given a token and nothing can come in.
 */
export const closeSurvey = (db: Db, id: string, { order = shuffled }: Mixing = {}): Promise<void> =>
  inTransaction(db, async (tx) => {
    await mix(tx, [id], { order, until: 'all' })
    const open = await tx.selectFrom('survey').select('id').where('id', '=', id).where('closed_at', 'is', null).executeTakeFirst()
    if (!open) return
    if (order)
      await tx.updateTable('survey_invited').set({ blinded: null, blind_signature: null }).where('survey_id', '=', id).execute()
    await layOut(tx, 'survey_invited', id, order)
    await tx.deleteFrom('survey_spent').where('survey_id', '=', id).execute()
    await tx.deleteFrom('survey_code').where('survey_id', '=', id).execute()
    await tx.deleteFrom('survey_declined').where('survey_id', '=', id).execute()
    await tx.updateTable('survey_cell').set({ private_key: null }).where('survey_id', '=', id).execute()
    await tx
      .updateTable('survey')
      .set({ closed_at: sql<string>`now()` })
      .where('id', '=', id)
      .execute()
  })

const SWEPT = [
  'survey_cell',
  'survey_invited',
  'survey_code',
  'survey_declined',
  'survey_spent',
  'survey_inbox',
  'survey_answer',
  'survey_comment',
] as const

/** Takes what was deleted or overwritten off the disk, which PostgreSQL by itself does only some day. */
export async function sweep(db: Db): Promise<void> {
  const unswept = await db
    .selectFrom('survey')
    .select('id')
    .where('closed_at', 'is not', null)
    .where('is_swept', '=', false)
    .execute()
  if (unswept.length === 0) return
  for (const table of SWEPT) await sql`vacuum (full) ${sql.table(table)}`.execute(db)
  await db
    .updateTable('survey')
    .set({ is_swept: true })
    .where(
      'id',
      'in',
      unswept.map(({ id }) => id),
    )
    .execute()
}

/** Single answers are kept for a year after a survey closed; the released figures stay. */
export const dropOldAnswers = async (db: Db): Promise<void> => {
  const old = sql<string>`(select id from survey where closed_at < now() - interval '1 year')`
  await db.deleteFrom('survey_answer').where('survey_id', 'in', old).execute()
  await db.deleteFrom('survey_comment').where('survey_id', 'in', old).execute()
}

/** What is shown of how many answered, told once a day. */
export async function countProgress(db: Db): Promise<void> {
  await sql`update survey v set progress = case when n.answers < v.k then 0 else n.answers / 5 * 5 end
    from (select s.id, (select count(*) from survey_answer a where a.survey_id = s.id) + (select count(*) from survey_inbox b where b.survey_id = s.id) as answers
      from survey s where s.opened_at is not null and s.closed_at is null) n
    where n.id = v.id`.execute(db)
}
