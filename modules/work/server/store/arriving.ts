import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Kind } from '#platform/media/take.ts'
import type { MediaProblem } from '#platform/media/problem.ts'

export type Arriving = { id: string; teamId: string; madeBy: string; uploadIds: string[] }

/** The next piece that waits, ours for ten minutes: of several servers each takes another. */
export async function nextArriving(db: Db): Promise<Arriving | undefined> {
  const { rows } = await sql<Arriving>`update work_piece w set looked_into_at = now() where w.id = (
      select n.id from work_piece n where n.state = 'waiting' and n.gone_at is null
        and (n.looked_into_at is null or n.looked_into_at < now() - interval '10 minutes')
      order by n.id limit 1 for update skip locked)
    returning w.id, w.team_id as "teamId", w.made_by as "madeBy",
      array(select a.upload_id from work_arriving a where a.piece_id = w.id order by a.number) as "uploadIds"`.execute(db)
  return rows[0]
}

/** It waits again: nothing was wrong with it. */
export const letWait = (db: Db, id: string) =>
  db.updateTable('work_piece').set({ looked_into_at: null }).where('id', '=', id).where('state', '=', 'waiting').execute()

/** It came in: what it is, and its sheets in order. */
export async function setReady(db: Db, id: string, kind: Kind, fileIds: readonly string[]): Promise<void> {
  await db
    .insertInto('work_page')
    .values(fileIds.map((file_id, at) => ({ piece_id: id, number: at + 1, file_id })))
    .execute()
  await settle(db, id, { state: 'ready', kind, problem: null })
}

/** It is not taken, and why. */
export const setRefused = (db: Db, id: string, problem: MediaProblem) => settle(db, id, { state: 'refused', kind: null, problem })

async function settle(
  db: Db,
  id: string,
  to: { state: 'ready' | 'refused'; kind: Kind | null; problem: MediaProblem | null },
): Promise<void> {
  await db.deleteFrom('work_arriving').where('piece_id', '=', id).execute()
  await db.updateTable('work_piece').set(to).where('id', '=', id).execute()
}
