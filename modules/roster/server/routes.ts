import { openMatchCount } from '#modules/people/server/access.ts'
import { read, write } from '#platform/rpc.ts'
import { recordReading, refuseUnlessKeeper } from './access.ts'
import * as match from './routes/match.ts'
import { importById, insertImport, latestImports } from './store/import-row.ts'
import { rosterSummary } from './store/summary.ts'
import { rosterFiles } from './upload.ts'

export const roster = {
  ...match,

  summary: read.roster.summary.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessKeeper(db, actor)
    return { ...(await rosterSummary(db)), matchesOpen: await openMatchCount(db) }
  }),

  imports: read.roster.imports.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessKeeper(db, actor)
    const latest = await latestImports(db)
    await recordReading(db, actor, 'roster.read', latest)
    return latest
  }),

  import: read.roster.import.handler(async ({ context: { db, actor }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    const found = await importById(db, input.id)
    if (!found) throw errors.NOT_FOUND()
    await recordReading(db, actor, 'roster.read', [found])
    return found
  }),

  start: write.roster.start.handler(async ({ context: { db, actor, config, jobs }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    if (!(await rosterFiles.has(config.data, input.uploadId))) throw errors.NOT_FOUND()
    const started = await insertImport(db, { ...input, madeBy: actor.personId })
    await jobs.enqueue(db, 'roster-import', { importId: started.id })
    return started
  }),
}
