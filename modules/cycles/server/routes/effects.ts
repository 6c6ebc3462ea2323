import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import { editableCycle, readableCycle } from '../access.ts'
import { comparisonFor } from '../comparison.ts'
import { judged } from '../effect.ts'
import { effectNumbers, insertEffect } from '../store/effect.ts'
import type { MeasureEffect } from '../../effect-contract.ts'

export const effects = read.cycles.effects.handler(async ({ context: { db, actor }, input }) => {
  await readableCycle(db, actor, input.id)
  return (await effectsOf(db, actor, input.id)).map(({ shown }) => shown)
})

export const keepEffect = write.cycles.keepEffect.handler(async ({ context: { db, actor }, input, errors }) => {
  const { cycle } = await editableCycle(db, actor, input.id)
  if (cycle.triedFrom === null) throw errors.NOTHING_TRIED()
  const found = (await effectsOf(db, actor, input.id)).find(({ shown }) => shown.measureId === input.measureId)
  if (!found) throw errors.NOT_FOUND()
  const { inputs, shown } = found
  await insertEffect(db, { cycleId: cycle.id, measureId: input.measureId, inputs, effect: shown.now, keptBy: actor.personId })
  await record(db, actor, 'cycle.effect-kept', cycle)
  return (await effectsOf(db, actor, input.id)).map(({ shown: later }) => later)
})

type Found = { inputs: string; shown: MeasureEffect }

/** Of each measure on the cycle, once something was tried. */
async function effectsOf(db: Db, actor: Actor, cycleId: string): Promise<Found[]> {
  const numbers = await effectNumbers(db, actor, cycleId)
  if (!numbers || numbers.from === null) return []
  const { from, until, kept } = numbers
  const span = { from, until }
  const measures = numbers.measures.filter(({ points }) => points.length > 0)
  const comparisons = await Promise.all(measures.map((measure) => comparisonFor(db, measure, span)))
  return measures.map((measure, index) => {
    const { effect: now, inputs } = judged(measure, span, comparisons[index]!)
    const last = kept.find(({ measureId }) => measureId === measure.id)
    const { effect, by, at } = last ?? {}
    const shown = last ? { effect: effect!, by: by!, at: at!, isCurrent: last.inputs === inputs } : null
    return { inputs, shown: { measureId: measure.id, now, kept: shown } }
  })
}
