import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Meeting, MeetingNote, NoteInput } from '../../contract.ts'
import type * as z from 'zod'
import { meetingColumns, noteColumns } from '../read.ts'

const meetings = (db: Db) => db.selectFrom('meeting as m').select(meetingColumns)

export const meetingById = (db: Db, id: string): Promise<Meeting | undefined> =>
  meetings(db).where('m.id', '=', id).executeTakeFirst()

export const earlierMeetings = (db: Db, teamId: string, before: string | undefined): Promise<Meeting[]> =>
  meetings(db)
    .where('m.team_id', '=', teamId)
    .$if(Boolean(before), (query) => query.where('m.id', '<', before!))
    .orderBy('m.held_on', 'desc')
    .orderBy('m.id', 'desc')
    .limit(20)
    .execute()

/** Begins a meeting and returns its id, or the id of the one that is on: two taps begin one. */
export async function beginMeeting(
  db: Db,
  of: { teamId: string; heldOn: string; minutes: number; madeBy: string },
): Promise<{ id: string; begun: boolean }> {
  const id = uuidv7()
  const made = await db
    .insertInto('meeting')
    .values({ id, team_id: of.teamId, held_on: of.heldOn, minutes: of.minutes, made_by: of.madeBy })
    .onConflict((conflict) => conflict.column('team_id').where('ended_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return { id, begun: true }
  const on = await db
    .selectFrom('meeting')
    .select('id')
    .where('team_id', '=', of.teamId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { id: on.id, begun: false }
}

export const endMeeting = (db: Db, id: string) =>
  db
    .updateTable('meeting')
    .set({ ended_at: sql<string>`now()` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()

export async function setPresent(db: Db, meetingId: string, personId: string, present: boolean): Promise<void> {
  if (present)
    await db
      .insertInto('meeting_attendance')
      .values({ meeting_id: meetingId, person_id: personId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else await db.deleteFrom('meeting_attendance').where('meeting_id', '=', meetingId).where('person_id', '=', personId).execute()
}

const noteById = (db: Db, id: string): Promise<MeetingNote> =>
  db.selectFrom('meeting_note as n').select(noteColumns).where('n.id', '=', id).executeTakeFirstOrThrow()

export async function insertNote(
  db: Db,
  meetingId: string,
  note: z.output<typeof NoteInput>,
  madeBy: string,
): Promise<MeetingNote> {
  const id = uuidv7()
  await db
    .insertInto('meeting_note')
    .values({ id, meeting_id: meetingId, made_by: madeBy, ...columnsOf(note) })
    .execute()
  return noteById(db, id)
}

/** Null where somebody changed it since that version. */
export async function updateNote(
  db: Db,
  id: string,
  version: number,
  note: z.output<typeof NoteInput>,
): Promise<MeetingNote | null> {
  const { numUpdatedRows } = await db
    .updateTable('meeting_note')
    .set({ ...columnsOf(note), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? noteById(db, id) : null
}

const columnsOf = ({ kind, text, url, fileId, personId, byOn }: z.output<typeof NoteInput>) => ({
  kind,
  text,
  url,
  file_id: fileId,
  person_id: kind === 'try' ? personId : null,
  by_on: kind === 'try' ? byOn : null,
})

export const setNoteRemoved = (db: Db, id: string, removed: boolean) =>
  db
    .updateTable('meeting_note')
    .set({ deleted_at: removed ? sql<string>`now()` : null })
    .where('id', '=', id)
    .execute()

export async function finishNote(db: Db, id: string, done: boolean, cameOfIt: string | null): Promise<MeetingNote> {
  const doneAt: RawBuilder<string> | null = done ? sql<string>`coalesce(done_at, now())` : null
  await db
    .updateTable('meeting_note')
    .set({ done_at: doneAt, came_of_it: cameOfIt, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
  return noteById(db, id)
}

export async function noteWithTeam(
  db: Db,
  id: string,
): Promise<{ note: MeetingNote; teamId: string; meetingId: string } | undefined> {
  const row = await db
    .selectFrom('meeting_note as n')
    .innerJoin('meeting as m', 'm.id', 'n.meeting_id')
    .select(noteColumns)
    .select(['m.team_id as teamId', 'm.id as meetingId'])
    .where('n.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { teamId, meetingId, ...note } = row
  return { note, teamId, meetingId }
}
