import { sql } from 'kysely'
import { partIn } from '#modules/teams/server/access.ts'
import type { Part } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Step } from '../../contract.ts'
import type { Phase } from '../../session.ts'
import { leadsHere, phase } from '../read.ts'

/** A session as its rules ask for it. */
export type Held = {
  id: string
  title: string
  version: number
  teamId: string
  placeId: string
  phase: Phase
  steps: Step[]
  step: string | null
  turnId: string | null
  facilitatorId: string
  presenterId: string | null
  removedAt: string | null
  part: Part | null
  joined: boolean
  /** Leads the place: comes as a learner. */
  isLeader: boolean
}

/** `lock`: until the transaction ends, so that two who move it follow one another. Notes do without: sixty people write at once. */
export async function held(db: Db, actor: Actor, id: string, lock: boolean): Promise<Held | undefined> {
  const row = await db
    .selectFrom('live_session as s')
    .select(['s.id', 's.title', 's.version', 's.team_id as teamId', 's.step', 's.turn_id as turnId'])
    .select(['s.facilitator_id as facilitatorId', 's.presenter_id as presenterId', 's.deleted_at as removedAt'])
    .select([
      phase.as('phase'),
      sql<Step[]>`s.steps`.as('steps'),
      leadsHere(actor.personId).as('isLeader'),
      sql<string>`(select t.place_id from team t where t.id = s.team_id)`.as('placeId'),
      sql<boolean>`exists (select from session_person sp where sp.session_id = s.id and sp.person_id = ${actor.personId})`.as(
        'joined',
      ),
    ])
    .where('s.id', '=', id)
    .$if(lock, (query) => query.forNoKeyUpdate('s'))
    .executeTakeFirst()
  return row && { ...row, part: await partIn(db, actor, row.teamId) }
}

type Plan = {
  teamId: string
  protocolId: string
  number: number
  steps: readonly Step[]
  title: string
  question: string
  place: string
  beginsAt: string
  madeBy: string
}

export async function insertSession(db: Db, of: Plan): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('live_session')
    .values({
      id,
      team_id: of.teamId,
      protocol_id: of.protocolId,
      protocol_number: of.number,
      steps: JSON.stringify(of.steps),
      title: of.title,
      question: of.question,
      place: of.place,
      begins_at: of.beginsAt,
      facilitator_id: of.madeBy,
      made_by: of.madeBy,
    })
    .execute()
  return id
}

type Prepared = {
  title: string
  question: string
  place: string
  beginsAt: string
  facilitatorId: string
  presenterId: string | null
}

export const prepare = (db: Db, { id, version }: Held, of: Prepared, steps: readonly Step[]) =>
  db
    .updateTable('live_session')
    .set({
      title: of.title,
      question: of.question,
      place: of.place,
      begins_at: of.beginsAt,
      facilitator_id: of.facilitatorId,
      presenter_id: of.presenterId,
      steps: JSON.stringify(steps),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute()

export const setLink = (db: Db, id: string, link: string | null) =>
  db.updateTable('live_session').set({ link }).where('id', '=', id).execute()

/** The session that a link opens, while it is open. */
export const sessionByLink = async (db: Db, link: string): Promise<string | undefined> =>
  (await db.selectFrom('live_session').select('id').where('link', '=', link).where('deleted_at', 'is', null).executeTakeFirst())
    ?.id

export const setRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('live_session').set(removal(by)).where('id', '=', id).execute()

/** Something on the table changed: whoever has it open reads all of it anew. */
export const touch = (db: Db, id: string) =>
  db
    .updateTable('live_session')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
