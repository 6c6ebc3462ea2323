import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { uuidv7 } from './ids.ts'

const TIME_AND_VERSION = 'xxxxxxxx-xxxx-7'.length

/** A UUIDv7 for each row that a statement inserts: this moment, and PostgreSQL's own random bits. PostgreSQL 15 makes none itself. */
export const newIds = (): RawBuilder<string> =>
  sql<string>`(${uuidv7().slice(0, TIME_AND_VERSION)} || substr(gen_random_uuid()::text, ${sql.lit(TIME_AND_VERSION + 1)}))::uuid`
