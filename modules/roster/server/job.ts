import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Job } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import type { Progress, RosterReport } from '../contract.ts'
import { importFromFolder } from './folder.ts'
import { importRoster } from './import.ts'
import { recordImport } from './record.ts'
import { endImport, forgetUploads, importToRun, setProgress } from './store/import-row.ts'
import { rosterFiles } from './upload.ts'

type Parts = { db: Db; config: Config; log: Log }

const SAID_EVERY_MS = 500

/** Imports that were started on the page, and the end of uploads that nobody came back to. */
export const rosterJobs = (parts: Parts): Job<never>[] => [
  { name: 'roster-import', work: ({ importId }: { importId: string }) => runImport(parts, importId) },
  { name: 'roster-folder', every: '*/15 * * * *', work: async () => void (await importFromFolder(parts)) },
  {
    name: 'roster-drop-uploads',
    every: '*/20 * * * *',
    work: async () => forgetUploads(parts.db, await rosterFiles.dropOld(parts.config.data)),
  },
]

async function runImport({ db, config, log }: Parts, id: string): Promise<void> {
  const found = await importToRun(db, id)
  if (!found?.uploadId) return
  const { uploadId, madeBy, dryRun, allowRemovals } = found
  const report = await importRoster(db, {
    path: rosterFiles.pathOf(config.data, uploadId),
    dryRun,
    allowRemovals,
    progress: teller(db, id),
    finish: (tx, done) => recordImport(tx, madeBy, id, done),
  }).catch((error: Error) => {
    log.error({ error: error.message, stack: error.stack }, 'a roster import failed')
    return 'failed' as const
  })
  // The queue tries again when the one under way is done.
  if (report === null) throw new Error('another roster import is under way')
  const keepsUpload = report !== 'failed' && mayComeBack(report, dryRun)
  if (!keepsUpload) await rosterFiles.drop(config.data, uploadId)
  if (report === 'failed') await endImport(db, id, { state: 'failed', report: null, keepsUpload })
  else if (report.errors.length > 0) await endImport(db, id, { state: 'refused', report, keepsUpload })
  else if (dryRun) await endImport(db, id, { state: 'done', report, keepsUpload })
  if (!keepsUpload) await forgetUploads(db, [uploadId])
}

/** After a dry run the import itself follows, and where only removals stand in the way, perhaps a word that allows them. */
const mayComeBack = ({ errors }: RosterReport, dryRun: boolean) =>
  errors.length === 0 ? dryRun : errors.every(({ rule }) => rule === 'too-many-removals')

/** Writes how far it is, twice a second at most; the import does not wait for it. */
function teller(db: Db, id: string) {
  let last = 0
  return (progress: Progress) => {
    if (Date.now() - last < SAID_EVERY_MS && progress.step === 'reading') return
    last = Date.now()
    setProgress(db, id, progress).catch(() => {})
  }
}
