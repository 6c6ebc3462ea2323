import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { SessionLine } from '../../contract.ts'
import { phase, sessionLineJoins, sessionLineJson, takesPart } from '../read.ts'

/** What belongs to one person alone: what was said to them as facilitator, what they noted, what they count as their learning. */

export const setAnswer = (db: Db, of: { sessionId: string; personId: string; helped: string; change: string }) =>
  of.helped === '' && of.change === ''
    ? db.deleteFrom('session_answer').where('session_id', '=', of.sessionId).where('person_id', '=', of.personId).execute()
    : db
        .insertInto('session_answer')
        .values({ session_id: of.sessionId, person_id: of.personId, helped: of.helped, change: of.change })
        .onConflict((conflict) =>
          conflict.columns(['session_id', 'person_id']).doUpdateSet({ helped: of.helped, change: of.change }),
        )
        .execute()

export type Facilitated = {
  session: SessionLine
  answers: { helped: string; change: string }[]
  reflection: { text: string; version: number }
}

/** In no order that tells who wrote them, and without names. */
export async function facilitatedBy(db: Db, actor: Actor): Promise<Facilitated[]> {
  const { rows } = await sql<Facilitated>`
    select ${sessionLineJson} as session,
      coalesce((select jsonb_agg(jsonb_build_object('helped', a.helped, 'change', a.change) order by md5(a.helped || a.change))
        from session_answer a where a.session_id = s.id), '[]') as answers,
      coalesce((select jsonb_build_object('text', r.text, 'version', r.version) from session_reflection r
        where r.session_id = s.id and r.person_id = ${actor.personId}), '{"text": "", "version": 0}') as reflection
    from live_session s ${sessionLineJoins}
    where s.facilitator_id = ${actor.personId} and s.deleted_at is null and ${phase} = 'over' and ${takesPart(actor)}
    order by s.begins_at desc, s.id limit 60`.execute(db)
  return rows
}

export const reflectionOf = async (db: Db, sessionId: string, personId: string) =>
  (await db
    .selectFrom('session_reflection')
    .select(['text', 'version'])
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()) ?? { text: '', version: 0 }

export const setReflection = (db: Db, of: { sessionId: string; personId: string; text: string; version: number }) =>
  db
    .insertInto('session_reflection')
    .values({ session_id: of.sessionId, person_id: of.personId, text: of.text, version: of.version })
    .onConflict((conflict) =>
      conflict
        .columns(['session_id', 'person_id'])
        .doUpdateSet({ text: of.text, version: of.version, changed_at: sql<string>`now()` }),
    )
    .execute()

export type Learned = SessionLine & { counted: boolean; with: string[]; isLeader: boolean }

/** The sessions someone was in and with whom they learned: for themselves. */
export async function learnedBy(db: Db, actor: Actor): Promise<Learned[]> {
  const { rows } = await sql<{ line: Learned }>`
    select ${sessionLineJson} || jsonb_build_object('counted', me.counted_at is not null, 'isLeader', me.is_leader,
      'with', coalesce((select jsonb_agg(${nameOf(sql.ref('o.person_id'))} order by o.joined_at) from session_person o
        where o.session_id = s.id and o.person_id <> ${actor.personId}), '[]')) as line
    from session_person me join live_session s on s.id = me.session_id ${sessionLineJoins}
    where me.person_id = ${actor.personId} and s.deleted_at is null and ${phase} = 'over'
    order by s.begins_at desc, s.id limit 200`.execute(db)
  return rows.map(({ line }) => line)
}

/** Only the person says that it counts. False where they were not there. */
export async function setCounted(db: Db, sessionId: string, personId: string, counted: boolean): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('session_person')
    .set({ counted_at: counted ? sql<string>`coalesce(counted_at, now())` : null })
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
