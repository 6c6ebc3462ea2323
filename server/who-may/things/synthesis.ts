import { aSynthesis } from '#modules/synthesis/server/testing.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/**
 * A synthesis of the facilitator’s, whom the member was asked to join; where a team shares, one that is shown, with a claim on a shared cycle and one on
 * a cycle that is the team’s alone; for `own`, one that was taken away.
 */
export const synthesisThings: Things = async ({ db, relation, facilitator, member, ids }) => {
  const claim = (kind: 'work' | 'cycle', name: string) => ({
    text: wordFor(relation, kind),
    cycleIds: [ids[name]!],
    forWhom: wordFor(relation, kind),
  })
  const { id: synthesis } = await aSynthesis(db, {
    madeBy: facilitator,
    asked: member,
    title: wordFor(relation, 'work'),
    claims: [claim('work', 'cycle')],
  })
  if (SHARING.includes(relation)) {
    const { id: shownSynthesis } = await aSynthesis(db, {
      madeBy: facilitator,
      title: wordFor(relation, 'shown'),
      shared: true,
      claims: [claim('cycle', 'sharedCycle'), claim('work', 'cycle')],
    })
    return { synthesis, shownSynthesis, workWord: wordFor(relation, 'work') }
  }
  if (relation !== 'own') return { synthesis }
  const { id: removedSynthesis } = await aSynthesis(db, {
    madeBy: facilitator,
    title: wordFor('deleted', 'removed'),
    shared: true,
  })
  await db
    .updateTable('synthesis')
    .set({ deleted_at: new Date().toISOString(), deleted_by: facilitator.id })
    .where('id', '=', removedSynthesis)
    .execute()
  return { synthesis, removedSynthesis }
}
