import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import type { OutcomeReport } from '../contract.ts'
import { endImport, insertDone } from './store/import-row.ts'

type By = { madeBy: string; id: string } | null

/** Keeps the report of an import in the transaction of what it changed; without anyone it was one of the command line. */
export async function recordImport(db: Db, by: By, fileName: string, report: OutcomeReport): Promise<void> {
  if (by) await endImport(db, by.id, { state: 'done', report, keepsUpload: false })
  const id = by?.id ?? (await insertDone(db, fileName, report))
  if (report.added + report.changed > 0) await record(db, by && { personId: by.madeBy }, 'outcomes.imported', { id })
}
