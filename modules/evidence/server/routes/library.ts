import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { seenMeasure, writableMeasure } from '../access.ts'
import * as store from '../store/library.ts'

export const offeredMeasures = read.evidence.offeredMeasures.handler(({ context: { db }, input }) =>
  store.offeredMeasures(db, input.search),
)

export const isOffered = read.evidence.isOffered.handler(async ({ context: { db, actor }, input }) => {
  await seenMeasure(db, actor, input.id)
  return { offered: await store.isOffered(db, input.id) }
})

export const offerMeasure = write.evidence.offerMeasure.handler(async ({ context: { db, actor }, input }) => {
  const { id, teamId } = await writableMeasure(db, actor, input.id)
  await store.setOffered(db, id, input.offered ? actor.personId : null)
  await record(db, actor, input.offered ? 'measure.offered' : 'measure.not-offered', { id, teamId })
  return {}
})
