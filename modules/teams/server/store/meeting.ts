import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { dropEach, isOver, removal } from '#platform/removal.ts'
import type { Meeting, MeetingLine, MeetingNote, NoteInput } from '../../contract.ts'
import type { Outcome } from '../../meeting.ts'
import { isOn, meetingJson, noteJson, pastMeetings } from '../read.ts'

const meetings = (db: Db) => db.selectFrom('meeting as m').select(meetingJson.as('meeting'))

export const meetingById = async (db: Db, id: string): Promise<Meeting | undefined> =>
  (await meetings(db).where('m.id', '=', id).executeTakeFirst())?.meeting

/** The id of the team's meeting that is on. */
export const meetingOn = async (db: Db, teamId: string): Promise<string | undefined> =>
  (await db.selectFrom('meeting as m').select('m.id').where('m.team_id', '=', teamId).where(isOn).executeTakeFirst())?.id

const PAGE = 20

export async function earlierMeetings(
  db: Db,
  teamId: string,
  before: string | undefined,
): Promise<{ meetings: MeetingLine[]; more: boolean }> {
  const { rows } = await sql<{ line: MeetingLine }>`${pastMeetings(sql.val(teamId), PAGE + 1, before)}`.execute(db)
  return { meetings: rows.slice(0, PAGE).map(({ line }) => line), more: rows.length > PAGE }
}

/** Begins a meeting and returns its id, or the id of the one that is on: two taps begin one. */
export async function beginMeeting(
  db: Db,
  of: { teamId: string; heldOn: string; minutes: number; madeBy: string },
): Promise<{ id: string; begun: boolean }> {
  await endForgotten(db, of.teamId)
  const id = uuidv7()
  const made = await db
    .insertInto('meeting')
    .values({ id, team_id: of.teamId, held_on: of.heldOn, minutes: of.minutes, made_by: of.madeBy })
    .onConflict((conflict) => conflict.column('team_id').where('ended_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ? { id, begun: true } : { id: (await meetingOn(db, of.teamId))!, begun: false }
}

/** Writes down that a meeting which nobody ended was over when its minutes were. */
const endForgotten = (db: Db, teamId: string) =>
  db
    .updateTable('meeting as m')
    .set({ ended_at: sql<string>`m.began_at + make_interval(mins => m.minutes)` })
    .where('m.team_id', '=', teamId)
    .where('m.ended_at', 'is', null)
    .where(sql<SqlBool>`not ${isOn}`)
    .execute()

export const endMeeting = (db: Db, id: string) =>
  db
    .updateTable('meeting')
    .set({ ended_at: sql<string>`now()` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()

export async function resumeMeeting(db: Db, { id, teamId }: Meeting): Promise<void> {
  await endForgotten(db, teamId)
  await db.updateTable('meeting').set({ ended_at: null }).where('id', '=', id).execute()
}

export async function setPresent(db: Db, meetingId: string, personId: string, present: boolean): Promise<void> {
  if (present)
    await db
      .insertInto('meeting_attendance')
      .values({ meeting_id: meetingId, person_id: personId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else await db.deleteFrom('meeting_attendance').where('meeting_id', '=', meetingId).where('person_id', '=', personId).execute()
}

const noteById = async (db: Db, id: string): Promise<MeetingNote> =>
  (await db.selectFrom('meeting_note as n').select(noteJson.as('note')).where('n.id', '=', id).executeTakeFirstOrThrow()).note

export async function insertNote(db: Db, meetingId: string, note: NoteInput, madeBy: string): Promise<MeetingNote> {
  const id = uuidv7()
  await db
    .insertInto('meeting_note')
    .values({ id, meeting_id: meetingId, made_by: madeBy, ...columnsOf(note) })
    .execute()
  return noteById(db, id)
}

/** Null where somebody changed it since that version. One that was taken away meanwhile comes back with what is written. */
export async function updateNote(db: Db, id: string, version: number, note: NoteInput): Promise<MeetingNote | null> {
  const { numUpdatedRows } = await db
    .updateTable('meeting_note')
    .set({ ...columnsOf(note), version: version + 1, ...removal(null) })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? noteById(db, id) : null
}

const columnsOf = ({ kind, text, url, fileId, personId, byOn }: NoteInput) => ({
  kind,
  text,
  url,
  file_id: fileId,
  person_id: kind === 'try' ? personId : null,
  by_on: kind === 'try' ? byOn : null,
})

export const setNoteRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('meeting_note').set(removal(by)).where('id', '=', id).execute()

/** Notes that were taken away longer ago than they are kept. */
export async function dropRemovedNotes(db: Db): Promise<number> {
  const over = await db.selectFrom('meeting_note').select('id').where(isOver('deleted_at')).execute()
  const ids = over.map(({ id }) => id)
  return dropEach(ids, (id) => db.deleteFrom('meeting_note').where('id', '=', id).execute())
}

export async function setOutcome(db: Db, id: string, outcome: Outcome | null): Promise<MeetingNote> {
  const at = (of: Outcome, column: 'done_at' | 'let_go_at') =>
    outcome === of ? sql<string>`coalesce(${sql.ref(column)}, now())` : null
  await db
    .updateTable('meeting_note')
    .set({ done_at: at('tried', 'done_at'), let_go_at: at('let-go', 'let_go_at') })
    .where('id', '=', id)
    .execute()
  return noteById(db, id)
}

/** Null where somebody changed it since that version. */
export async function sayWhatCame(
  db: Db,
  { id, version, cameOfIt }: { id: string; version: number; cameOfIt: string },
): Promise<MeetingNote | null> {
  const { numUpdatedRows } = await db
    .updateTable('meeting_note')
    .set({ came_of_it: cameOfIt || null, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? noteById(db, id) : null
}

/** A note, also one taken away, with the team whose it is. */
export const noteWithTeam = (db: Db, id: string): Promise<{ note: MeetingNote; teamId: string; meetingId: string } | undefined> =>
  db
    .selectFrom('meeting_note as n')
    .innerJoin('meeting as m', 'm.id', 'n.meeting_id')
    .select([noteJson.as('note'), 'm.team_id as teamId', 'm.id as meetingId'])
    .where('n.id', '=', id)
    .executeTakeFirst()
