import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'

/** The day where the district is. */
export const today = async (db: Db): Promise<string> =>
  (await sql<{ today: string }>`select ${districtDay} as today`.execute(db)).rows[0]!.today
