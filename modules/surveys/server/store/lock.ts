import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

const SURVEY = 7_402

/** While answers come in they share this; closing takes it alone, so that no answer comes in beside it. Nothing is written by it. */
export const shareSurvey = (db: Db, id: string) =>
  sql`select pg_advisory_xact_lock_shared(${SURVEY}, hashtext(${id}))`.execute(db)
export const takeSurvey = (db: Db, id: string) => sql`select pg_advisory_xact_lock(${SURVEY}, hashtext(${id}))`.execute(db)
