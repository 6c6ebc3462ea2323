import type { Db } from '#platform/db.ts'
import type { Job, Jobs } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { repeat } from './repeat.ts'
import { closeSurvey, countProgress, dropOldAnswers, surveysToClose, sweep } from './store/close.ts'
import { mixOpen } from './store/inbox.ts'
import { makeKeys, open } from './store/launch.ts'
import { releaseSurvey, surveysToRelease } from './store/release.ts'

type Parts = { db: Db; log: Log; jobs: Jobs }

/** The work of surveys apart from requests. None of it is queued because of an answer: it runs by the clock. */
export const surveyJobs = (parts: Parts): Job<never>[] => [
  {
    name: 'survey-keys',
    async work({ surveyId }: { surveyId: string }) {
      await makeKeys(parts.db, surveyId)
      await open(parts.db, surveyId)
    },
  },
  { name: 'survey-minute', every: '* * * * *', work: () => everyMinute(parts) },
  {
    name: 'survey-day',
    every: '10 4 * * *',
    async work() {
      await countProgress(parts.db)
      await dropOldAnswers(parts.db)
      await repeat(parts)
    },
  },
]

/** Each step by itself: what cannot be done this minute, because a backup reads the tables, is done in a later one. */
export async function everyMinute({ db, log }: Parts): Promise<void> {
  const steps = [
    () => mixOpen(db),
    async () => {
      for (const { id } of await surveysToClose(db)) await closeSurvey(db, id)
    },
    async () => {
      for (const { id } of await surveysToRelease(db)) await releaseSurvey(db, id)
    },
    () => sweep(db),
  ]
  for (const step of steps)
    await step().catch((error: Error & { code?: string }) =>
      log.warn({ kind: error.code ?? error.name }, 'surveys wait for the next minute'),
    )
}
