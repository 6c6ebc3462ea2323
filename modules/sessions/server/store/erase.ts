import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** What was theirs alone: what they said to facilitators, noted for themselves, came to learn. What they wrote with others stays, by nobody. */
export async function eraseFromSessions(db: Db, personId: string): Promise<Record<string, number>> {
  const [answers, reflections] = [
    await db.deleteFrom('session_answer').where('person_id', '=', personId).executeTakeFirst(),
    await db.deleteFrom('session_reflection').where('person_id', '=', personId).executeTakeFirst(),
  ]
  await sql`update session_person set question = '', counted_at = null where person_id = ${personId}`.execute(db)
  return { session_answer: Number(answers.numDeletedRows), session_reflection: Number(reflections.numDeletedRows) }
}
