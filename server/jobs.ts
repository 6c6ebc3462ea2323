import { dropRemovedFromCommunities } from '#modules/communities/server/access.ts'
import { dropRemoved as dropRemovedCycles } from '#modules/cycles/server/access.ts'
import { drawAnew, dropRemoved as dropRemovedEvidence } from '#modules/evidence/server/access.ts'
import { dropRemovedFrameworks } from '#modules/frameworks/server/access.ts'
import { digestJob, gatherNotices } from '#modules/notices/server/read.ts'
import { letterJobs, rightsEndingJob } from '#modules/people/server/access.ts'
import { retentionJob } from '#modules/retention/server/access.ts'
import { dropRemovedPractices, findStandings } from '#modules/practices/server/access.ts'
import { outcomeJobs } from '#modules/outcomes/server/access.ts'
import { countReach, dropRemovedScorings, giveBackOld, reckonAll } from '#modules/rubrics/server/access.ts'
import { rosterJobs } from '#modules/roster/server/access.ts'
import { dropRemoved as dropRemovedSessions } from '#modules/sessions/server/access.ts'
import { surveyJobs, surveyLettersJob } from '#modules/surveys/server/access.ts'
import { dropRemovedSyntheses } from '#modules/synthesis/server/access.ts'
import { dropRemovedNotes } from '#modules/teams/server/access.ts'
import { dropRemoved as dropRemovedWork, workJobs } from '#modules/work/server/access.ts'
import { dropRemovedVoices, voiceJobs } from '#modules/voice/server/access.ts'
import type pg from 'pg'
import { dropOldAttempts } from '#platform/attempts.ts'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Job, Jobs, Reader } from '#platform/jobs.ts'
import { dropOldChanges } from '#platform/live/change.ts'
import type { Log } from '#platform/log.ts'
import { mailJob, newMailer } from '#platform/mail.ts'
import { dropOldReplies } from '#platform/removal.ts'
import { countSmallTables } from '#platform/small-tables.ts'
import { storeOf } from '#platform/store/store.ts'
import { dropFiles, dropUnusedFiles } from '#platform/unused-files.ts'
import { dropOldUploads } from '#platform/uploads.ts'

type Parts = { db: Db; pool: pg.Pool; config: Config; log: Log; jobs: Jobs }

/** Who follows the ledger. */
export const READERS: readonly Reader[] = [gatherNotices]

/** Every kind of work that is done apart from requests. */
export function jobsOf(parts: Parts, contractFrom: string): Job<never>[] {
  const send = newMailer(parts.config, parts.log)
  return [
    mailJob(send),
    ...letterJobs({ ...parts, send }),
    rightsEndingJob(parts),
    digestJob(parts, contractFrom),
    ...rosterJobs(parts),
    ...outcomeJobs(parts),
    ...surveyJobs(parts),
    ...workJobs(parts),
    surveyLettersJob(parts, contractFrom),
    ...voiceJobs(parts),
    { name: 'drop-old-changes', every: '11 * * * *', work: async () => void (await dropOldChanges(parts.db)) },
    retentionJob(parts),
    { name: 'draw-measures-anew', every: '* * * * *', work: () => drawAnew(parts.db) },
    { name: 'find-standings', every: '7 4 * * *', work: () => findStandings(parts.db) },
    { name: 'reckon-readings', every: '23 * * * *', work: () => reckonAll(parts.db) },
    { name: 'count-reach', every: '27 3 * * *', work: () => countReach(parts.db) },
    { name: 'give-back-readings', every: '43 3 * * *', work: () => giveBackOld(parts.db) },
    { name: 'drop-old-attempts', every: '17 3 * * *', work: async () => void (await dropOldAttempts(parts.db)) },
    { name: 'count-small-tables', every: '51 3 * * *', work: async () => void (await countSmallTables(parts.db)) },
    { name: 'drop-removed', every: '37 2 * * *', work: () => dropWhatIsOver(parts) },
  ]
}
/** Once a night: what was taken away longer ago than it is kept is gone for good, with the pictures that nothing shows any more. */
export async function dropWhatIsOver({ db, config, log }: Omit<Parts, 'jobs' | 'pool'>): Promise<void> {
  const around = (await dropRemovedFromCommunities(db)) + (await dropRemovedSessions(db)) + (await dropRemovedPractices(db))
  const things =
    around +
    (await dropRemovedCycles(db)) +
    (await dropRemovedEvidence(db)) +
    (await dropRemovedNotes(db)) +
    (await dropRemovedScorings(db)) +
    (await dropRemovedFrameworks(db)) +
    (await dropRemovedSyntheses(db)) +
    (await dropRemovedVoices(db))
  const work = await dropRemovedWork(db)
  await dropFiles(db, storeOf(config), work.fileIds)
  const uploads = await dropOldUploads(db, config.data)
  const files = await dropUnusedFiles(db, storeOf(config))
  await dropOldReplies(db)
  log.info({ things: things + work.pieces, files, uploads }, 'what was removed is gone for good')
}
