import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import type { StepInput } from '../../contract.ts'
import type { DeskLevel } from '../../voice.ts'

/** What someone did who may act on it. */
export const insertStep = (db: Db, voiceId: string, byId: string, step: StepInput, toLevel: DeskLevel | null) =>
  db
    .insertInto('voice_step')
    .values({
      id: randomUUID(),
      voice_id: voiceId,
      kind: step.does,
      text: step.text,
      by_id: byId,
      arrives_on: districtDay,
      at: sql<string>`now()`,
      outcome: step.does === 'answered' ? step.outcome : null,
      until_on: step.does === 'paused' ? step.untilOn : null,
      to_level: toLevel,
      to_place_id: step.does === 'passed' && step.to.kind === 'level' ? step.to.placeId : null,
      to_person_id: step.does === 'passed' && step.to.kind === 'person' ? step.to.personId : null,
    })
    .execute()

/** What its writer adds: by name and now, or in confidence with the post of the next day. */
export const insertWords = (db: Db, voiceId: string, text: string, byId: string | null) =>
  db
    .insertInto('voice_step')
    .values({
      id: randomUUID(),
      voice_id: voiceId,
      kind: 'added',
      text,
      by_id: byId,
      arrives_on: byId === null ? sql<string>`${districtDay} + 1` : districtDay,
      at: byId === null ? null : sql<string>`now()`,
      is_announced: byId !== null,
    })
    .execute()
