import { aSurvey } from '#modules/surveys/server/testing.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A survey that a team is writing. */
export const surveysThings: Things = async ({ db, relation, team }) => {
  const { id: survey } = await aSurvey(db, { teamId: team.id, placeId: team.placeId, bands: ['teachers', 'students'] })
  const title = { en: wordFor(relation, 'work'), es: wordFor(relation, 'work') }
  await db
    .updateTable('survey')
    .set({ title: JSON.stringify(title) })
    .where('id', '=', survey)
    .execute()
  return { survey }
}
