import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { dropEach, isOver } from '#platform/removal.ts'

/** Sessions, notes, insights, problems and copies that were taken away longer ago than they are kept. */
export async function dropRemoved(db: Db): Promise<number> {
  const idsOver = async (table: 'live_session' | 'session_note' | 'session_work' | 'insight' | 'problem' | 'protocol') =>
    (await db.selectFrom(table).select('id').where(isOver('deleted_at')).execute()).map(({ id }) => id)
  const inOne = (ids: readonly string[], drop: (db: Db, id: string) => Promise<unknown>) =>
    dropEach(ids, (id) => inTransaction(db, (tx) => drop(tx, id)))
  return (
    (await inOne(await idsOver('problem'), dropProblem)) +
    (await inOne(await idsOver('insight'), dropInsight)) +
    (await inOne(await idsOver('session_note'), dropNote)) +
    (await inOne(await idsOver('session_work'), dropWork)) +
    (await inOne(await idsOver('live_session'), dropSession)) +
    (await inOne(await idsOver('protocol'), dropProtocol))
  )
}

async function dropProblem(db: Db, id: string): Promise<void> {
  await db.updateTable('insight').set({ problem_id: null }).where('problem_id', '=', id).execute()
  await db.deleteFrom('problem_cycle').where('problem_id', '=', id).execute()
  await db.deleteFrom('problem').where('id', '=', id).execute()
}

async function dropInsight(db: Db, id: string): Promise<void> {
  await db.deleteFrom('insight_note').where('insight_id', '=', id).execute()
  await db.deleteFrom('insight').where('id', '=', id).execute()
}

async function dropNote(db: Db, id: string): Promise<void> {
  await db.deleteFrom('insight_note').where('note_id', '=', id).execute()
  await db.deleteFrom('session_note').where('id', '=', id).execute()
}

/** Notes stay, and point at nothing any more. */
async function dropWork(db: Db, id: string): Promise<void> {
  await db
    .updateTable('session_note')
    .set({ work_id: null, mark_x: null, mark_y: null, mark_at: null })
    .where('work_id', '=', id)
    .execute()
  await db.deleteFrom('session_work').where('id', '=', id).execute()
}

/** A session with all that was said in it; insights that came of it stay the team’s. */
async function dropSession(db: Db, id: string): Promise<void> {
  const notes = db.selectFrom('session_note').select('id').where('session_id', '=', id)
  await db.deleteFrom('insight_note').where('note_id', 'in', notes).execute()
  await db.updateTable('insight').set({ session_id: null }).where('session_id', '=', id).execute()
  for (const table of [
    'session_note',
    'session_work',
    'session_person',
    'session_opened',
    'session_turn',
    'session_answer',
    'session_reflection',
  ] as const)
    await db.deleteFrom(table).where('session_id', '=', id).execute()
  await db.deleteFrom('live_session').where('id', '=', id).execute()
}

async function dropProtocol(db: Db, id: string): Promise<void> {
  await db.deleteFrom('protocol_version').where('protocol_id', '=', id).execute()
  await db.deleteFrom('protocol').where('id', '=', id).execute()
}
