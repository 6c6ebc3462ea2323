import { openMatchCount } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import type { RosterImport } from '../contract.ts'
import { refuseUnlessKeeper } from './access.ts'
import * as match from './routes/match.ts'
import { importById, insertImport, latestImports, readLately } from './store/import-row.ts'
import { rosterSummary } from './store/summary.ts'
import { hasUpload } from './upload.ts'

/**
 * A report quotes what stood in a file, and that may be a student’s name or id: that someone read it is recorded, once an hour
 * for each report.
 */
async function recordReading(db: Db, actor: Actor, imports: readonly RosterImport[]): Promise<void> {
  for (const { id } of imports.filter(quotes))
    if (!(await readLately(db, actor, id))) await record(db, actor, 'roster.read', { id })
}
const quotes = ({ report }: RosterImport) =>
  report !== null && [...report.errors, ...report.warnings].some(({ value }) => value !== null)

export const roster = {
  ...match,

  summary: read.roster.summary.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessKeeper(db, actor)
    return { ...(await rosterSummary(db)), matchesOpen: await openMatchCount(db) }
  }),

  imports: read.roster.imports.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessKeeper(db, actor)
    const latest = await latestImports(db)
    await recordReading(db, actor, latest)
    return latest
  }),

  import: read.roster.import.handler(async ({ context: { db, actor }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    const found = await importById(db, input.id)
    if (!found) throw errors.NOT_FOUND()
    await recordReading(db, actor, [found])
    return found
  }),

  start: write.roster.start.handler(async ({ context: { db, actor, config, jobs }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    if (!(await hasUpload(config.data, input.uploadId))) throw errors.NOT_FOUND()
    const started = await insertImport(db, { ...input, madeBy: actor.personId })
    await jobs.enqueue(db, 'roster-import', { importId: started.id })
    return started
  }),
}
