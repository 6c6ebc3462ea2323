import { sql } from 'kysely'
import { aPerson } from '#modules/people/server/testing.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import { somePictures } from '#platform/media/testing.ts'
import type { Db } from '#platform/db.ts'
import { wordFor } from '../world.ts'
import type { Team, Things } from '../world.ts'

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
        text: wordFor(relation, 'trash'),
        deleted_at: new Date().toISOString(),
        file_id: goneNoteFile,
      },
    ])
    .execute()
  await leftBehind(db, { relation, team, facilitator })
  const invite = { team_id: team.id, person_id: people.stranger.id, part: 'guest', made_by: facilitator.id } as const
  const gone = wordFor(relation, 'gone')
  // One that was answered; and one to a team that ended since, which nobody can answer any more.
  await db
    .insertInto('team_invitation')
    .values([
      { ...invite, id: uuidv7(), message: gone, answered_at: sql<string>`now()`, accepted: false },
      ...(relation === 'ended' ? [{ ...invite, id: uuidv7(), message: gone }] : []),
    ])
    .execute()
  if (relation !== 'own') return { meeting, note, noteFile, goneNoteFile }
  await db
    .insertInto('team_invitation')
    .values({ ...invite, id: invitation, message: wordFor(relation, 'invitation') })
    .execute()
  return { meeting, note, noteFile, goneNoteFile, removedNote, invitation }
}

/** Somebody who was in the team, was invited again, and left the district: their role at the school was never ended. */
async function leftBehind(
  db: Db,
  { relation, team, facilitator }: Pick<Team, 'relation' | 'team' | 'facilitator'>,
): Promise<void> {
  const { id } = await aPerson(db, { name: `Lea ${wordFor(relation, 'gone')}`, role: 'principal', placeId: team.placeId })
  await db
    .insertInto('team_member')
    .values({ team_id: team.id, person_id: id, part: 'member', until: sql<string>`now()` })
    .execute()
  await db
    .insertInto('team_invitation')
    .values({
      id: uuidv7(),
      team_id: team.id,
      person_id: id,
      part: 'member',
      made_by: facilitator.id,
      answered_at: sql<string>`now()`,
      accepted: true,
    })
    .execute()
  await db
    .updateTable('person')
    .set({ ended_on: sql<string>`${districtDay} - 1` })
    .where('id', '=', id)
    .execute()
}
