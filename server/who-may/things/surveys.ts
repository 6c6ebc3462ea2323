import { sql } from 'kysely'
import { aLaunchedSurvey, aSurvey } from '#modules/surveys/server/testing.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** Nothing is signed or opened with it. */
const SEAL = Buffer.alloc(32, 3)

/**
 * A survey that a team is writing; one that is about to open, and one that closed and tells nothing yet: people were asked, and have nothing to
 * answer.
 */
export const surveysThings: Things = async ({ db, relation, team }) => {
  const of = { teamId: team.id, placeId: team.placeId, title: wordFor(relation, 'work') }
  const { id: survey } = await aSurvey(db, { ...of, bands: ['teachers', 'students'] })
  await aLaunchedSurvey(db, of)
  const { id: closed } = await aLaunchedSurvey(db, of)
  await db
    .updateTable('survey')
    .set({ opened_at: sql<string>`now()`, closed_at: sql<string>`now()`, sha256: SEAL, keys_sha256: SEAL })
    .where('id', '=', closed)
    .execute()
  return { survey }
}
