import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotLag } from '../../lag.ts'
import { editableCycle, readableCycle } from '../access.ts'
import { lagOf, purposesOn, putLag, setLagChecked } from '../store/lag.ts'

export const lag = read.cycles.lag.handler(async ({ context: { db, actor }, input }) => {
  await readableCycle(db, actor, input.id)
  return lagOf(db, actor, input.id)
})

export const sayLag = write.cycles.sayLag.handler(async ({ context: { db, actor }, input, errors }) => {
  const { cycle } = await editableCycle(db, actor, input.id)
  const reason = whyNotLag(await purposesOn(db, input.id), input.lag.practiceId, input.lag.outcomeId)
  if (reason) throw errors.NO_LAG({ data: { reason } })
  await putLag(db, input.id, input.lag, actor.personId)
  await record(db, actor, 'cycle.lag-said', cycle)
  return (await lagOf(db, actor, input.id))!
})

export const checkLag = write.cycles.checkLag.handler(async ({ context: { db, actor }, input: { id, days, found }, errors }) => {
  const { cycle } = await editableCycle(db, actor, id)
  if (!(await setLagChecked(db, id, { days, found, checkedBy: actor.personId }))) throw errors.NOTHING_EXPECTED()
  await record(db, actor, 'cycle.lag-checked', cycle)
  return (await lagOf(db, actor, id))!
})
