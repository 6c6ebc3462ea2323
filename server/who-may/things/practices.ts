import { anAdoption, anEffect, aPractice } from '#modules/practices/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { somePictures } from '#platform/media/testing.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A practice of the team’s own; where a team shares, one that is shown; of the team `own`, one taken away while it was shown. */
export const practicesThings: Things = async ({ db, relation, team, facilitator, member, ids }) => {
  const of = { teamId: team.id, placeId: team.placeId, madeBy: facilitator }
  const { id: practice } = await aPractice(db, { ...of, version: { name: wordFor(relation, 'work') } })
  const adoption = await anAdoption(db, { practiceId: practice, teamId: team.id, madeBy: facilitator })
  const effect = await anEffect(db, { practiceId: practice, madeBy: facilitator, label: wordFor(relation, 'work') })
  const hang = async (practiceId: string) => {
    const [fileId] = (await somePictures(db, facilitator.id, 1)) as [string]
    await db.insertInto('practice_file').values({ practice_id: practiceId, file_id: fileId }).execute()
    return fileId
  }
  // The member saw something good in the facilitator’s work.
  const noticing = uuidv7()
  const [noticedFile] = (await somePictures(db, member.id, 1)) as [string]
  await db
    .insertInto('noticing')
    .values({
      id: noticing,
      text: wordFor(relation, 'noticed'),
      file_id: noticedFile,
      person_id: facilitator.id,
      place_id: team.placeId,
      made_by: member.id,
    })
    .execute()
  const made = { practice, adoption, effect, noticing, noticedFile, practiceFile: await hang(practice) }
  if (SHARING.includes(relation)) {
    const { id } = await aPractice(db, { ...of, shared: true, version: { name: wordFor(relation, 'shown') } })
    // What tries it is shown to nobody: who follows it back to a practice that everyone reads finds nothing.
    await db
      .insertInto('practice_cycle')
      .values({ cycle_id: ids['cycle']!, practice_id: id, version: 1, made_by: facilitator.id })
      .execute()
    return { ...made, shownPractice: id, shownPracticeFile: await hang(id) }
  }
  if (relation !== 'own') return made
  const { id } = await aPractice(db, { ...of, shared: true, version: { name: wordFor('deleted', 'removed') } })
  // It would be the latest that was shown anywhere.
  await db
    .updateTable('practice')
    .set({ deleted_at: new Date().toISOString(), shared_at: new Date(Date.now() + 3_600_000).toISOString() })
    .where('id', '=', id)
    .execute()
  return { ...made, removedPractice: id, removedPracticeFile: await hang(id) }
}
