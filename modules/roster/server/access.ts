import { ORPCError } from '@orpc/server'
import { holdsForDistrict } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import type { Actor } from '#platform/rpc.ts'
import { readLately } from './store/import-row.ts'
import type { ReadVerb } from './store/import-row.ts'

/** Whether the actor keeps the roster of the whole district: imports concern all of it. */
export const keepsRoster = (db: Db, actor: Actor): Promise<boolean> => holdsForDistrict(db, actor, ['administer', 'roster'])

export async function refuseUnlessKeeper(db: Db, actor: Actor): Promise<void> {
  if (!(await keepsRoster(db, actor))) throw new ORPCError('FORBIDDEN')
}

type Reported = { id: string; report: { errors: readonly Quoting[]; warnings: readonly Quoting[] } | null }
type Quoting = { value: string | null }

/**
 * A report quotes what stood in a file, and that may be a student’s name or id: that someone read it is recorded, once an hour
 * for each report.
 */
export async function recordReading(db: Db, actor: Actor, verb: ReadVerb, imports: readonly Reported[]): Promise<void> {
  for (const { id } of imports.filter(quotes)) if (!(await readLately(db, actor, verb, id))) await record(db, actor, verb, { id })
}
const quotes = ({ report }: Reported) =>
  report !== null && [...report.errors, ...report.warnings].some(({ value }) => value !== null)

export { dropReports, eraseFromRoster, eraseStudents } from './store/erase.ts'
export { rosterJobs } from './job.ts'
export { rosterFiles } from './upload.ts'
