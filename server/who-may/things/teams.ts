import { uuidv7 } from '#platform/ids.ts'
import { somePictures } from '#platform/media/testing.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A meeting that is on, with a note and one that was taken away, each with a picture; to the team `own` somebody from elsewhere is invited. */
export const teamsThings: Things = async ({ db, relation, team, facilitator, people }) => {
  const [meeting, note, removedNote, invitation] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
  await db
    .insertInto('meeting')
    .values({ id: meeting, team_id: team.id, held_on: '2026-11-18', made_by: facilitator.id })
    .execute()
  const [noteFile, goneNoteFile] = (await somePictures(db, facilitator.id, 2)) as [string, string]
  const noted = { meeting_id: meeting, kind: 'saw', made_by: facilitator.id } as const
  await db
    .insertInto('meeting_note')
    .values([
      { ...noted, id: note, text: wordFor(relation, 'notes'), file_id: noteFile },
      {
        ...noted,
        id: removedNote,
        text: wordFor('deleted', 'removed'),
        deleted_at: new Date().toISOString(),
        file_id: goneNoteFile,
      },
    ])
    .execute()
  if (relation !== 'own') return { meeting, note, noteFile, goneNoteFile }
  await db
    .insertInto('team_invitation')
    .values({
      id: invitation,
      team_id: team.id,
      person_id: people.stranger.id,
      part: 'guest',
      message: wordFor(relation, 'invitation'),
      made_by: facilitator.id,
    })
    .execute()
  return { meeting, note, noteFile, goneNoteFile, removedNote, invitation }
}
