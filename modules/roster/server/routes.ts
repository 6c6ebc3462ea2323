import { read, write } from '#platform/rpc.ts'
import { refuseUnlessKeeper } from './access.ts'
import { importById, insertImport, latestImports } from './store/import-row.ts'
import { rosterSummary } from './store/summary.ts'
import { hasUpload } from './upload.ts'

export const roster = {
  summary: read.roster.summary.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessKeeper(db, actor)
    return rosterSummary(db)
  }),

  imports: read.roster.imports.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessKeeper(db, actor)
    return latestImports(db)
  }),

  import: read.roster.import.handler(async ({ context: { db, actor }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    const found = await importById(db, input.id)
    if (!found) throw errors.NOT_FOUND()
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
