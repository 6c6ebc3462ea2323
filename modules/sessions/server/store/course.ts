import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Step } from '../../contract.ts'
import { nextTurn } from '../../session.ts'
import type { Held } from './session.ts'

/** The course of a session, by the database’s clock: every process and every device goes by it. */

const until = (minutes: number) => sql<string>`clock_timestamp() + make_interval(mins => ${minutes})`

/** Puts everyone on a step, its clock full. `begins` where it is the first. */
export async function setStep(db: Db, session: Held, to: Step, { begins = false }: { begins?: boolean } = {}): Promise<void> {
  await db.deleteFrom('session_turn').where('session_id', '=', session.id).where('step', '=', to.key).execute()
  await db
    .updateTable('live_session')
    .set({
      step: to.key,
      step_ends_at: until(to.minutes),
      step_left: null,
      turn_id: to.speaks === 'turns' ? await firstTurn(db, session) : null,
      ...(begins ? { began_at: sql<string>`now()` } : {}),
    })
    .where('id', '=', session.id)
    .execute()
}

const firstTurn = async (db: Db, { id, presenterId }: Held) => nextTurn(await whoIsHere(db, id), [], presenterId)

const whoIsHere = (db: Db, id: string) =>
  db
    .selectFrom('session_person')
    .select(['person_id as personId', 'is_leader as isLeader'])
    .where('session_id', '=', id)
    .where('left_at', 'is', null)
    .orderBy('joined_at')
    .orderBy('person_id')
    .execute()

/** More time for the step that is on. One that is over time begins to count from now. */
export const extend = (db: Db, id: string, minutes: number) =>
  db
    .updateTable('live_session')
    .set({
      step_ends_at: sql<string>`case when step_ends_at is not null then greatest(step_ends_at, clock_timestamp()) + make_interval(mins => ${minutes}) end`,
      step_left: sql<number>`case when step_left is not null then greatest(step_left, 0) + 60 * ${minutes}::int end`,
    })
    .where('id', '=', id)
    .execute()

/** Keeps what the step had left; it has that much again when the clock goes on. Twice is once. */
export const setPaused = (db: Db, id: string, paused: boolean) =>
  db
    .updateTable('live_session')
    .set(
      paused
        ? {
            step_left: sql<number>`coalesce(step_left, extract(epoch from step_ends_at - clock_timestamp()))`,
            step_ends_at: null,
          }
        : {
            step_ends_at: sql<string>`coalesce(step_ends_at, clock_timestamp() + make_interval(secs => step_left::float8))`,
            step_left: null,
          },
    )
    .where('id', '=', id)
    .execute()

/** Opens what was written alone in these steps; whoever reads next finds those notes among what changed. */
export async function openSteps(db: Db, id: string, steps: readonly string[], by: string): Promise<void> {
  if (steps.length === 0) return
  const opened = await db
    .insertInto('session_opened')
    .values(steps.map((step) => ({ session_id: id, step, opened_by: by })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .execute()
  if (opened.length === 0) return
  await db
    .updateTable('session_note')
    .set({ transaction_id: sql<string>`pg_current_xact_id()` })
    .where('session_id', '=', id)
    .where(
      'step',
      'in',
      opened.map(({ step }) => step),
    )
    .execute()
}

/** Whose turn was, has had it; then the next one’s, or the one’s to whom it is passed. */
export async function passTurn(db: Db, { id, step, turnId, presenterId }: Held, to: string | undefined): Promise<void> {
  if (turnId)
    await db
      .insertInto('session_turn')
      .values({ session_id: id, step: step!, person_id: turnId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const had = await db
    .selectFrom('session_turn')
    .select('person_id')
    .where('session_id', '=', id)
    .where('step', '=', step!)
    .execute()
  const here = await whoIsHere(db, id)
  const next =
    to && here.some(({ personId }) => personId === to)
      ? to
      : nextTurn(
          here,
          had.map((row) => row.person_id),
          presenterId,
        )
  await db.updateTable('live_session').set({ turn_id: next }).where('id', '=', id).execute()
}

export const end = (db: Db, id: string) =>
  db
    .updateTable('live_session')
    .set({ ended_at: sql<string>`now()`, step_ends_at: null, step_left: null, turn_id: null })
    .where('id', '=', id)
    .execute()

/** Comes, or comes back. */
export const join = (db: Db, sessionId: string, of: { personId: string; isLeader: boolean; question: string }) =>
  db
    .insertInto('session_person')
    .values({ session_id: sessionId, person_id: of.personId, is_leader: of.isLeader, question: of.question })
    .onConflict((conflict) =>
      conflict.columns(['session_id', 'person_id']).doUpdateSet({
        left_at: null,
        is_leader: of.isLeader,
        question: sql<string>`case when excluded.question <> '' then excluded.question else session_person.question end`,
      }),
    )
    .execute()

/** The first to come to a round that waits for somebody begins it. */
export async function giveTurn(db: Db, { id, steps, step, turnId }: Held, personId: string): Promise<void> {
  const at = steps.find(({ key }) => key === step)
  if (at?.speaks !== 'turns' || turnId) return
  const had = await db
    .selectFrom('session_turn')
    .select('person_id')
    .where('session_id', '=', id)
    .where('step', '=', at.key)
    .execute()
  if (had.some((row) => row.person_id === personId)) return
  // Sixty come at once: nobody waits for a lock, and the first of them has it.
  await db.updateTable('live_session').set({ turn_id: personId }).where('id', '=', id).where('turn_id', 'is', null).execute()
}

export const leave = (db: Db, sessionId: string, personId: string) =>
  db
    .updateTable('session_person')
    .set({ left_at: sql<string>`now()` })
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .where('left_at', 'is', null)
    .execute()

/** What a leader said they came to learn; empty where they have not joined. */
export const questionOf = async (db: Db, sessionId: string, personId: string): Promise<string> =>
  (
    await db
      .selectFrom('session_person')
      .select('question')
      .where('session_id', '=', sessionId)
      .where('person_id', '=', personId)
      .executeTakeFirst()
  )?.question ?? ''

export const peopleOf = async (db: Db, sessionId: string): Promise<string[]> =>
  (await db.selectFrom('session_person').select('person_id').where('session_id', '=', sessionId).execute()).map(
    (row) => row.person_id,
  )
