import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { NoteInput, SessionNote, Work, WorkInput } from '../../contract.ts'
import type { NoteKind } from '../../protocol.ts'
import { notesJson, workJson } from '../read.ts'

/** A note with its session, as this reader finds it; what others wrote alone is not there until it opens. */
export async function noteById(db: Db, actor: Actor, id: string): Promise<{ note: SessionNote; sessionId: string } | undefined> {
  const { rows } = await sql<{ notes: SessionNote[]; sessionId: string }>`
    select ${notesJson(actor, sql`n.id = ${id}`)} as notes, s.id as "sessionId"
    from live_session s where s.id = (select session_id from session_note where id = ${id})`.execute(db)
  const note = rows[0]?.notes[0]
  return note && { note, sessionId: rows[0]!.sessionId }
}

export async function insertNote(db: Db, actor: Actor, sessionId: string, note: NoteInput): Promise<SessionNote> {
  const id = uuidv7()
  const mark = note.workId === null ? null : note.mark
  await db
    .insertInto('session_note')
    .values({
      id,
      session_id: sessionId,
      step: note.step,
      kind: note.kind,
      text: note.text,
      work_id: note.workId,
      mark_x: mark?.y === null ? null : (mark?.x ?? null),
      mark_y: mark?.x === null ? null : (mark?.y ?? null),
      mark_at: mark?.at ?? null,
      made_by: actor.personId,
    })
    .execute()
  return (await noteById(db, actor, id))!.note
}

const changed = { transaction_id: sql<string>`pg_current_xact_id()` }

/** Null where somebody changed it since that version. */
export async function updateNote(
  db: Db,
  actor: Actor,
  { id, version, text, kind }: { id: string; version: number; text: string; kind: NoteKind },
): Promise<SessionNote | null> {
  const { numUpdatedRows } = await db
    .updateTable('session_note')
    .set({ text, kind, version: version + 1, ...changed })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? (await noteById(db, actor, id))!.note : null
}

export const setNoteRemoved = (db: Db, id: string, by: string | null) =>
  db
    .updateTable('session_note')
    .set({ ...removal(by), ...changed })
    .where('id', '=', id)
    .execute()

/** Whether something lies on the table of that session. */
export const liesThere = async (db: Db, sessionId: string, workId: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('session_work')
      .select('id')
      .where('id', '=', workId)
      .where('session_id', '=', sessionId)
      .executeTakeFirst(),
  )

export async function insertWork(db: Db, sessionId: string, work: WorkInput, madeBy: string): Promise<string> {
  const id = uuidv7()
  const of = {
    kind: work.kind,
    title: work.title,
    text: work.text,
    url: work.kind === 'link' ? work.url : null,
    fileId: work.kind === 'photo' ? work.fileId : null,
    pieceId: work.kind === 'piece' ? work.pieceId : null,
  }
  await db
    .insertInto('session_work')
    .values({
      id,
      session_id: sessionId,
      kind: of.kind,
      title: of.title,
      text: of.text,
      url: of.url,
      file_id: of.fileId,
      piece_id: of.pieceId,
      made_by: madeBy,
    })
    .execute()
  return id
}

/** One thing on the table of a session, as its page has it. */
export async function workOf(db: Db, actor: Actor, sessionId: string, id: string): Promise<Work | undefined> {
  const { rows } = await sql<{
    work: Work[]
  }>`select ${workJson(actor)} as work from live_session s where s.id = ${sessionId}`.execute(db)
  return rows[0]?.work.find((work) => work.id === id)
}

/** Where something lies, and which piece of student work it is. */
export const placeOfWork = (db: Db, id: string): Promise<{ sessionId: string; pieceId: string | null } | undefined> =>
  db.selectFrom('session_work').select(['session_id as sessionId', 'piece_id as pieceId']).where('id', '=', id).executeTakeFirst()

export const setWorkRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('session_work').set(removal(by)).where('id', '=', id).execute()
