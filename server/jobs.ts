import { digestJob, gatherNotices } from '#modules/notices/server/read.ts'
import { letterJobs } from '#modules/people/server/access.ts'
import { rosterJobs } from '#modules/roster/server/access.ts'
import { dropOldAttempts } from '#platform/attempts.ts'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Job, Jobs, Reader } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { mailJob, newMailer } from '#platform/mail.ts'

type Parts = { db: Db; config: Config; log: Log; jobs: Jobs }

/** Who follows the ledger. */
export const READERS: readonly Reader[] = [gatherNotices]

/** Every kind of work that is done apart from requests. */
export function jobsOf(parts: Parts, contractFrom: string): Job<never>[] {
  const send = newMailer(parts.config, parts.log)
  return [
    mailJob(send),
    ...letterJobs({ ...parts, send }),
    digestJob(parts, contractFrom),
    ...rosterJobs(parts),
    { name: 'drop-old-attempts', every: '17 3 * * *', work: async () => void (await dropOldAttempts(parts.db)) },
  ]
}
