import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { SessionLine } from '../../contract.ts'
import { sessionLineJoins, sessionLineJson, takesPart } from '../read.ts'

/** A session for somebody’s own calendar, with how often it was changed since. */
export async function calendarOf(
  db: Db,
  actor: Actor,
  id: string,
): Promise<{ session: SessionLine; question: string; sequence: number } | undefined> {
  const { rows } = await sql<{ session: SessionLine; question: string; sequence: number }>`
    select ${sessionLineJson} as session, s.question, s.version as sequence from live_session s ${sessionLineJoins}
    where s.id = ${id} and s.deleted_at is null and ${takesPart(actor)}`.execute(db)
  return rows[0]
}
