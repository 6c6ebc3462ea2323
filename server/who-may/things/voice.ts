import { aRelief, aTold, aVoice } from '#modules/voice/server/testing.ts'
import { sql } from 'kysely'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** What a team’s facilitator raised with the principal of the school, by name and in confidence; and what the principal told everyone. */
export const voiceThings: Things = async ({ db, relation, facilitator, people }) => {
  const { principal } = people
  const of = { from: facilitator, to: principal, text: wordFor(relation, 'voice') }
  const { id: voice } = await aVoice(db, of)
  // Another raised the same, was joined with it, added something and took it all back.
  const { id: takenBack } = await aVoice(db, { from: facilitator, to: principal, text: wordFor(relation, 'gone') })
  await db
    .insertInto('voice_step')
    .values({
      id: uuidv7(),
      voice_id: takenBack,
      kind: 'added',
      text: wordFor(relation, 'gone'),
      arrives_on: sql<string>`${districtDay}`,
    })
    .execute()
  await db
    .updateTable('voice')
    .set({ merged_into_id: voice, withdrawn_on: sql<string>`${districtDay}` })
    .where('id', '=', takenBack)
    .execute()
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
