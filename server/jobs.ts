import { dropOldAttempts } from '#platform/attempts.ts'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Job } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { mailJob } from '#platform/mail.ts'

/** Every kind of work that is done apart from requests. */
export const jobsOf = ({ db, config, log }: { db: Db; config: Config; log: Log }): Job<never>[] => [
  mailJob(config, log),
  { name: 'drop-old-attempts', every: '17 3 * * *', work: async () => void (await dropOldAttempts(db)) },
]
