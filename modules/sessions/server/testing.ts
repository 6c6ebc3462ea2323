import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { LIBRARY } from '../../../db/migrations/protocols/library.ts'

/** Of the library: describe, interpret, ask what follows. */
export const DESCRIBE = LIBRARY[0]!
export const TUNING = LIBRARY[1]!

type SessionOf = {
  teamId: string
  madeBy: { id: string }
  title?: string
  question?: string
  /** On this step of it; without one it is planned. */
  step?: string
  over?: boolean
}

/** A session after the library’s first protocol, with its facilitator there once it is on. */
export async function aSession(db: Db, { teamId, madeBy, title = 'Three pieces', question = '', step, over }: SessionOf) {
  const id = uuidv7()
  const now = new Date().toISOString()
  await db
    .insertInto('live_session')
    .values({
      id,
      team_id: teamId,
      protocol_id: DESCRIBE.id,
      protocol_number: 1,
      title,
      question,
      begins_at: now,
      steps: JSON.stringify(DESCRIBE.steps),
      facilitator_id: madeBy.id,
      made_by: madeBy.id,
      ...(step ? { step, began_at: now, step_ends_at: now } : {}),
      ...(over ? { ended_at: now, step_ends_at: null } : {}),
    })
    .execute()
  if (step) await db.insertInto('session_person').values({ session_id: id, person_id: madeBy.id }).execute()
  return { id }
}

/** A note in a step; `alone` is written alone and stands open only once somebody opened it. */
export async function aSessionNote(db: Db, of: { sessionId: string; madeBy: { id: string }; text: string; step?: string }) {
  const id = uuidv7()
  await db
    .insertInto('session_note')
    .values({
      id,
      session_id: of.sessionId,
      step: of.step ?? 'describe',
      kind: 'evidence',
      text: of.text,
      made_by: of.madeBy.id,
    })
    .execute()
  return { id }
}

export async function aProblem(db: Db, of: { teamId: string; madeBy: { id: string }; text?: string }) {
  const id = uuidv7()
  await db
    .insertInto('problem')
    .values({ id, team_id: of.teamId, text: of.text ?? 'We show the whole and never ask for it', made_by: of.madeBy.id })
    .execute()
  return { id }
}

export async function anInsight(
  db: Db,
  of: { teamId: string; sessionId: string; madeBy: { id: string }; text?: string; problemId?: string },
) {
  const id = uuidv7()
  await db
    .insertInto('insight')
    .values({
      id,
      team_id: of.teamId,
      session_id: of.sessionId,
      problem_id: of.problemId ?? null,
      text: of.text ?? 'They count marks',
      made_by: of.madeBy.id,
    })
    .execute()
  return { id }
}

/** A team’s copy of the library’s first. */
export async function aProtocol(db: Db, of: { teamId: string; madeBy: { id: string }; name?: string }) {
  const id = uuidv7()
  const { id: from, key: _, ...body } = DESCRIBE
  const name = of.name ? { en: of.name, es: of.name } : body.name
  await db
    .insertInto('protocol')
    .values({ id, team_id: of.teamId, made_by: of.madeBy.id, copied_from: from, copied_number: 1 })
    .execute()
  await db
    .insertInto('protocol_version')
    .values({ protocol_id: id, number: 1, body: JSON.stringify({ ...body, name }), made_by: of.madeBy.id })
    .execute()
  return { id }
}
