import { record } from '#platform/ledger.ts'
import { write } from '#platform/rpc.ts'
import { effectOf, whyNotFigures } from '../../effect.ts'
import { editablePractice } from '../access.ts'
import { aboutPractice } from '../about.ts'
import { insertEffect, setEffectRemoved } from '../store/evidence.ts'
import { findStandings } from '../standings.ts'

export const addEffect = write.practices.addEffect.handler(async ({ context: { db, actor }, input, errors }) => {
  const { practice } = await editablePractice(db, actor, input.id)
  const { figures, better } = input.effect
  const reason = whyNotFigures(figures)
  if (reason) throw errors.FIGURES_REFUSED({ data: { reason } })
  const id = await insertEffect(db, practice.id, input.effect, effectOf(figures, better), actor.personId)
  await findStandings(db, [practice.id])
  await record(db, actor, 'practice.evidenced', aboutPractice(practice))
  return { id }
})

export const removeEffect = write.practices.removeEffect.handler(async ({ context: { db, actor }, input, errors }) => {
  const { practice } = await editablePractice(db, actor, input.id)
  if (!(await setEffectRemoved(db, practice.id, input.effectId, input.removed))) throw errors.NOT_FOUND()
  await findStandings(db, [practice.id])
  await record(db, actor, 'practice.evidenced', aboutPractice(practice))
  return {}
})
