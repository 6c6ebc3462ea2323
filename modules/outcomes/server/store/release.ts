import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Pattern } from '../../pattern.ts'

export type Release = { sitting: number; version: number; k: number; shown: Pattern }
export type Before = {
  sitting: number
  /** What was shown by this category, the strictest where there are several. */
  release: Release | null
  /** The smallest groups under which anything of it was shown, by whatever category. */
  settings: number[]
}

/** What was shown of these sittings before, as their results stand. */
export async function shownBefore(db: Db, sittings: readonly number[], category: string): Promise<Before[]> {
  const { rows } = await sql<Before>`
    select s.number as sitting,
      (select jsonb_build_object('sitting', r.sitting, 'version', r.version, 'k', r.k, 'shown', r.shown) from outcome_release r
        where r.sitting = s.number and r.version = s.version and r.category = ${category} order by r.k desc limit 1) as release,
      array(select distinct r.k from outcome_release r where r.sitting = s.number and r.version = s.version) as settings
    from outcome_sitting s where s.number = any(${[...sittings]}::int[])`.execute(db)
  return rows
}

/** Enters what is now shown; of two who look at once the first one counts. */
export async function insertReleases(db: Db, category: string, releases: readonly Release[]): Promise<void> {
  if (releases.length === 0) return
  await sql`
    insert into outcome_release (sitting, category, version, k, shown)
    select sitting, ${category}, version, k, shown from json_to_recordset(${JSON.stringify(releases)}::json)
      as r (sitting int, version int, k int, shown jsonb)
    on conflict do nothing`.execute(db)
}
