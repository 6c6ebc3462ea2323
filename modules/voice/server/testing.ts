import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { VoiceKind } from '../voice.ts'

type VoiceOf = {
  from: { id: string }
  to: { id: string }
  text?: string
  kind?: VoiceKind
  inConfidence?: boolean
  mayShow?: boolean
  daysAgo?: number
}

/** A question to a school’s principal that came today, or as said. */
export async function aVoice(db: Db, { from, to, ...of }: VoiceOf): Promise<{ id: string }> {
  const id = randomUUID()
  await db
    .insertInto('voice')
    .values({
      id,
      kind: of.kind ?? 'question',
      text: of.text ?? 'Could we meet on Tuesdays?',
      in_confidence: of.inConfidence ?? false,
      written_by: of.inConfidence ? null : from.id,
      level: 'school',
      to_person_id: to.id,
      may_show: of.mayShow ?? false,
      arrives_on: sql<string>`${districtDay} - ${of.daysAgo ?? 0}::int`,
    })
    .execute()
  if (of.inConfidence) await db.insertInto('voice_confidence').values({ voice_id: id, person_id: from.id }).execute()
  return { id }
}

/** What someone who leads told of their learning. */
export async function aTold(db: Db, of: { by: { id: string }; text?: string }): Promise<{ id: string; version: number }> {
  const id = uuidv7()
  await db
    .insertInto('learning_told')
    .values({ id, person_id: of.by.id, kind: 'question', text: of.text ?? 'How do I hear of it in time?', learned: '' })
    .execute()
  return { id, version: 1 }
}

/** A form that a place does not ask of its teachers any more. */
export async function aRelief(db: Db, of: { by: { id: string }; placeId: string; what?: string }): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('relief')
    .values({
      id,
      what: of.what ?? 'The second reading form',
      why: '',
      place_id: of.placeId,
      stopped_by: of.by.id,
      stopped_on: '2026-11-02',
    })
    .execute()
  await db.insertInto('relief_hours').values({ relief_id: id, role: 'teacher', people: 20, hours: 3 }).execute()
  return { id }
}
