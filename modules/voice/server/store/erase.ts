import type { Db } from '#platform/db.ts'

/** Whom an answer goes to, and what they said of relief, by name. Nothing is counted: that someone wrote in confidence is nobody’s to know. */
export async function eraseFromVoice(db: Db, personId: string): Promise<Record<string, number>> {
  await db.deleteFrom('voice_confidence').where('person_id', '=', personId).execute()
  await db.deleteFrom('voice_joined').where('person_id', '=', personId).execute()
  const { numDeletedRows } = await db.deleteFrom('relief_word').where('person_id', '=', personId).executeTakeFirst()
  return { relief_word: Number(numDeletedRows) }
}
