import type pg from 'pg'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Job } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import type { OutcomeProgress } from '../contract.ts'
import { importOutcomes } from './import.ts'
import { recordImport } from './record.ts'
import { endImport, forgetUploads, importToRun, setProgress } from './store/import-row.ts'
import { resultFiles } from './upload.ts'

type Parts = { db: Db; pool: pg.Pool; config: Config; log: Log }

const SAID_EVERY_MS = 500

/** Imports that were started on the page, and the end of uploads that nobody came back to. */
export const outcomeJobs = (parts: Parts): Job<never>[] => [
  { name: 'outcomes-import', work: ({ importId }: { importId: string }) => runImport(parts, importId) },
  {
    name: 'outcomes-drop-uploads',
    every: '*/20 * * * *',
    work: async () => forgetUploads(parts.db, await resultFiles.dropOld(parts.config.data)),
  },
]

async function runImport({ db, pool, config, log }: Parts, id: string): Promise<void> {
  const found = await importToRun(db, id)
  if (!found?.uploadId) return
  const { uploadId, fileName, mapping, madeBy, dryRun } = found
  const report = await importOutcomes(pool, {
    path: resultFiles.pathOf(config.data, uploadId),
    name: fileName,
    unpackIn: resultFiles.folderOf(config.data),
    mapping,
    dryRun,
    progress: teller(db, id),
    finish: (tx, done) => recordImport(tx, { madeBy: madeBy!, id }, fileName, done),
  }).catch((error: Error) => {
    log.error({ error: error.message, stack: error.stack }, 'an import of results failed')
    return 'failed' as const
  })
  // The queue tries again when the one under way is done.
  if (report === null) throw new Error('another import of results is under way')
  const keepsUpload = report !== 'failed' && (dryRun || report.errors.length > 0)
  if (!keepsUpload) await resultFiles.drop(config.data, uploadId)
  if (report === 'failed') await endImport(db, id, { state: 'failed', report: null, keepsUpload })
  else if (report.errors.length > 0) await endImport(db, id, { state: 'refused', report, keepsUpload })
  else if (dryRun) await endImport(db, id, { state: 'done', report, keepsUpload })
  if (!keepsUpload) await forgetUploads(db, [uploadId])
}

/** Writes how far it is, twice a second at most; the import does not wait for it. */
function teller(db: Db, id: string) {
  let last = 0
  return (progress: OutcomeProgress) => {
    if (Date.now() - last < SAID_EVERY_MS && progress.step === 'reading') return
    last = Date.now()
    setProgress(db, id, progress).catch(() => {})
  }
}
