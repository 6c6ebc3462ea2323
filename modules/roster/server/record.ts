import { findMatches } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import type { RosterReport } from '../contract.ts'
import { COUNTED } from '../rule.ts'
import { endImport, insertDone } from './store/import-row.ts'

/** Keeps the report of an import in the transaction of what it changed; without an id it was one of the command line. */
export async function recordImport(db: Db, madeBy: string | null, id: string | null, report: RosterReport): Promise<void> {
  if (id) await endImport(db, id, { state: 'done', report, keepsUpload: false })
  const importId = id ?? (await insertDone(db, report))
  if (report.added.people + report.changed.people + report.ended.people > 0) await findMatches(db)
  const changed = COUNTED.some((what) => report.added[what] + report.changed[what] + report.ended[what] > 0)
  if (changed) await record(db, madeBy ? { personId: madeBy } : null, 'roster.imported', { id: importId })
}
