import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'

/** The next wave of a survey: the same questions to the same bands, with people as they are now. */
export async function copySurvey(db: Db, id: string, madeBy: string | null = null): Promise<string> {
  const next = uuidv7()
  await sql`insert into survey (id, team_id, place_id, kind, title, bands, follows_id, every_days, k, comments_k, made_by)
    select ${next}, team_id, place_id, kind, title, bands, id, every_days, k, comments_k, coalesce(${madeBy}, made_by) from survey where id = ${id}`.execute(
    db,
  )
  await sql`insert into survey_item (id, survey_id, position, kind, construct, labels, text, options, bank_key, promised, protected_area)
    select gen_random_uuid(), ${next}, position, kind, construct, labels, text, options, bank_key, promised, protected_area
    from survey_item where survey_id = ${id}`.execute(db)
  return next
}

/** The wave that follows a survey, begun or launched. */
export const nextWave = (db: Db, id: string) =>
  db
    .selectFrom('survey')
    .select(['id', 'launched_at as launchedAt'])
    .where('follows_id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()

/** From now on it is not asked again by itself. */
export const stopRepeating = (db: Db, id: string) =>
  db
    .updateTable('survey')
    .set({ stopped_at: sql<string>`now()` })
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .execute()

/** Surveys that repeat, released and without a next wave yet. */
export const surveysToRepeat = (db: Db) =>
  db
    .selectFrom('survey as v')
    .select(['v.id', 'v.team_id as teamId', 'v.place_id as placeId'])
    .where('v.every_days', 'is not', null)
    .where('v.stopped_at', 'is', null)
    .where('v.released_at', 'is not', null)
    .where(sql<boolean>`not exists (select from survey n where n.follows_id = v.id)`)
    .where(sql<boolean>`v.opened_at < now() - make_interval(days => v.every_days)`)
    .where(sql<boolean>`exists (select from team t where t.id = v.team_id and t.ended_at is null)`)
    .execute()
