import { aFramework, aLink } from '#modules/frameworks/server/testing.ts'
import { SHARING } from '../policy/policy.ts'
import type { Things } from '../world.ts'

/** A framework of the district’s, with a statement that things of the team serve, shown ones and its own alone; for `own`, another one that was taken away. */
export const frameworksThings: Things = async ({ db, relation, facilitator, people, ids }) => {
  const of = { madeBy: people.administrator }
  const { id: framework, statements } = await aFramework(db, of)
  const statementId = statements[0]!
  const tie = (kind: 'practice' | 'rubric' | 'cycle' | 'problem', name: string) =>
    aLink(db, { statementId, kind, id: ids[name]!, madeBy: facilitator })
  await tie('practice', 'practice')
  await tie('rubric', 'rubric')
  await tie('cycle', 'cycle')
  await tie('problem', 'problem')
  if (SHARING.includes(relation)) {
    await tie('practice', 'shownPractice')
    await tie('rubric', 'shownRubric')
    await tie('cycle', 'sharedCycle')
  }
  const made = { framework, statement: statementId }
  if (relation !== 'own') return made
  const { id: removedFramework } = await aFramework(db, of)
  await db
    .updateTable('framework')
    .set({ deleted_at: new Date().toISOString(), deleted_by: of.madeBy.id })
    .where('id', '=', removedFramework)
    .execute()
  return { ...made, removedFramework }
}
