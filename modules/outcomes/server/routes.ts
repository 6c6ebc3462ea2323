import { recordReading, refuseUnlessKeeper } from '#modules/roster/server/access.ts'
import { read, write } from '#platform/rpc.ts'
import { forWhom } from './for-whom.ts'
import { importById, insertImport, latestImports } from './store/import-row.ts'
import { saveMapping } from './store/mapping.ts'
import { outcomeMeasures } from './store/read.ts'
import { topOfUpload, previewOfUpload } from './preview.ts'
import { resultFiles } from './upload.ts'

export const outcomes = {
  measures: read.outcomes.measures.handler(async ({ context: { db } }) => {
    const measures = (await outcomeMeasures(db)).filter(({ about }) => about === 'students')
    const shown = await Promise.all(measures.map(({ id }) => forWhom(db, id, 'everyone')))
    return shown.flatMap((one) =>
      one ? [{ ...one.measure, windows: one.windows, categories: one.categories, everyone: one.everyone }] : [],
    )
  }),

  forWhom: read.outcomes.forWhom.handler(async ({ context: { db }, input, errors }) => {
    const found = await forWhom(db, input.id, input.by)
    if (!found) throw errors.NOT_FOUND()
    return found
  }),

  imports: read.outcomes.imports.handler(async ({ context: { db, actor } }) => {
    await refuseUnlessKeeper(db, actor)
    const latest = await latestImports(db)
    await recordReading(db, actor, 'outcomes.read', latest)
    return latest
  }),

  import: read.outcomes.import.handler(async ({ context: { db, actor }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    const found = await importById(db, input.id)
    if (!found) throw errors.NOT_FOUND()
    await recordReading(db, actor, 'outcomes.read', [found])
    return found
  }),

  preview: read.outcomes.preview.handler(async ({ context: { db, actor, config }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    if (!(await resultFiles.has(config.data, input.id))) throw errors.NOT_FOUND()
    return previewOfUpload(db, config.data, input.id)
  }),

  start: write.outcomes.start.handler(async ({ context: { db, actor, config, jobs }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    if (!(await resultFiles.has(config.data, input.uploadId))) throw errors.NOT_FOUND()
    const top = input.mapping ? await topOfUpload(config.data, input.uploadId) : null
    if (input.mapping && top)
      await saveMapping(db, { name: input.fileName, columns: top.header, mapping: input.mapping, savedBy: actor.personId })
    const started = await insertImport(db, { ...input, madeBy: actor.personId })
    await jobs.enqueue(db, 'outcomes-import', { importId: started.id })
    return started
  }),
}
