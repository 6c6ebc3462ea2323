import { anAdoption, anEffect, aPractice } from '#modules/practices/server/testing.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A practice of the team’s own; where a team shares, one that is shown; of the team `own`, one taken away while it was shown. */
export const practicesThings: Things = async ({ db, relation, team, facilitator }) => {
  const of = { teamId: team.id, placeId: team.placeId, madeBy: facilitator }
  const { id: practice } = await aPractice(db, { ...of, version: { name: wordFor(relation, 'work') } })
  const adoption = await anAdoption(db, { practiceId: practice, teamId: team.id, madeBy: facilitator })
  const effect = await anEffect(db, { practiceId: practice, madeBy: facilitator, label: wordFor(relation, 'work') })
  if (SHARING.includes(relation)) {
    const { id } = await aPractice(db, { ...of, shared: true, version: { name: wordFor(relation, 'shown') } })
    return { practice, adoption, effect, shownPractice: id }
  }
  if (relation !== 'own') return { practice, adoption, effect }
  const { id } = await aPractice(db, { ...of, shared: true, version: { name: wordFor('deleted', 'removed') } })
  await db.updateTable('practice').set({ deleted_at: new Date().toISOString() }).where('id', '=', id).execute()
  return { practice, adoption, effect, removedPractice: id }
}
