import { aRelief, aTold, aVoice } from '#modules/voice/server/testing.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** What a team’s facilitator raised with the principal of the school, by name and in confidence; and what the principal told everyone. */
export const voiceThings: Things = async ({ db, relation, facilitator, people }) => {
  const { principal } = people
  const of = { from: facilitator, to: principal, text: wordFor(relation, 'voice') }
  const { id: voice } = await aVoice(db, of)
  const { id: hiddenVoice } = await aVoice(db, { ...of, inConfidence: true })
  const school = await db
    .selectFrom('role_held')
    .select('place_id')
    .where('person_id', '=', principal.id)
    .executeTakeFirstOrThrow()
  const { id: relief } = await aRelief(db, { by: principal, placeId: school.place_id })
  const { id: told } = await aTold(db, { by: principal })
  return { voice, hiddenVoice, relief, told }
}
