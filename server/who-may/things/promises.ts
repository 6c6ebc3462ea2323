import { aDecision, aPromise } from '#modules/promises/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A promise and a decision of the team’s own; where a team shares, a decision that is shown; of the team `own`, one taken away. */
export const promisesThings: Things = async ({ db, relation, team, facilitator, member }) => {
  const of = { teamId: team.id, madeBy: facilitator }
  const { id: promise } = await aPromise(db, { ...of, what: wordFor(relation, 'work') })
  const { id: decision } = await aDecision(db, { ...of, title: wordFor(relation, 'work') })
  const dissent = uuidv7()
  await db
    .insertInto('decision_dissent')
    .values({ id: dissent, decision_id: decision, text: wordFor(relation, 'notes'), person_id: member.id })
    .execute()
  const ids = { promise, decision, dissent }
  if (SHARING.includes(relation)) {
    const { id } = await aDecision(db, { ...of, title: wordFor(relation, 'shown'), published: true })
    return { ...ids, shownDecision: id }
  }
  if (relation !== 'own') return ids
  const { id } = await aDecision(db, { ...of, title: wordFor('deleted', 'removed'), published: true })
  await db.updateTable('decision').set({ deleted_at: new Date().toISOString() }).where('id', '=', id).execute()
  return { ...ids, removedDecision: id }
}
