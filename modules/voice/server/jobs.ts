import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import type { Job } from '#platform/jobs.ts'
import { record } from '#platform/ledger.ts'
import { takePost } from './store/post.ts'

/** What came in confidence is announced once a day, all of it together: by nobody, and at no moment of its own. */
export const announcePost = (db: Db): Promise<void> =>
  inTransaction(db, async (tx) => {
    for (const { id, added, to } of await takePost(tx))
      await record(tx, null, added ? 'voice.more-arrived' : 'voice.arrived', { id, withIds: to })
  })

export const voiceJobs = ({ db }: { db: Db }): Job<never>[] => [
  { name: 'voice-post', every: '20 4 * * *', work: () => announcePost(db) },
]
