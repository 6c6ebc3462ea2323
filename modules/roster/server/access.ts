import { ORPCError } from '@orpc/server'
import { holdsForDistrict } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'

/** Whether the actor keeps the roster of the whole district: imports concern all of it. */
export const keepsRoster = (db: Db, actor: Actor): Promise<boolean> => holdsForDistrict(db, actor, ['administer', 'roster'])

export async function refuseUnlessKeeper(db: Db, actor: Actor): Promise<void> {
  if (!(await keepsRoster(db, actor))) throw new ORPCError('FORBIDDEN')
}

export { dropReports, eraseFromRoster, eraseStudents } from './store/erase.ts'
export { rosterJobs } from './job.ts'
export { keepUpload } from './upload.ts'
