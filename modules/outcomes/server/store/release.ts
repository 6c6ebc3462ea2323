import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Pattern } from '../../pattern.ts'

export type Release = { sitting: number; version: number; k: number; shown: Pattern }

/** What was shown of these sittings by one category, as their results stand; the strictest where there are several. */
export const releasesOf = async (db: Db, sittings: readonly number[], category: string): Promise<Release[]> =>
  (
    await sql<Release>`
      select distinct on (r.sitting) r.sitting, r.version, r.k, r.shown
      from outcome_release r join outcome_sitting s on s.number = r.sitting and s.version = r.version
      where r.sitting = any(${[...sittings]}::int[]) and r.category = ${category} order by r.sitting, r.k desc`.execute(db)
  ).rows

/** Enters what is now shown; of two who look at once the first one counts. */
export async function insertReleases(db: Db, category: string, releases: readonly Release[]): Promise<void> {
  if (releases.length === 0) return
  await sql`
    insert into outcome_release (sitting, category, version, k, shown)
    select sitting, ${category}, version, k, shown from json_to_recordset(${JSON.stringify(releases)}::json)
      as r (sitting int, version int, k int, shown jsonb)
    on conflict do nothing`.execute(db)
}
