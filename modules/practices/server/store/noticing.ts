import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Noticing, NoticingInput } from '../../noticing-contract.ts'
import { readablePractices } from '../read.ts'

/** Whether the actor is one whose work it is, of `noticing n`. */
const isFor = (actor: Actor): RawBuilder<SqlBool> => sql<SqlBool>`(coalesce(n.person_id = ${actor.personId}, false) or exists (
  select from team_member tm where tm.team_id = n.team_id and tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null))`

/** Declined or taken back it is nobody's any more; answered with a name it is for both sides. */
const isThere = sql<SqlBool>`(n.deleted_at is null and (n.answered_at is null or n.practice_id is not null))`

const noticingJson = (
  actor: Actor,
): RawBuilder<Noticing> => sql<Noticing>`jsonb_build_object('id', n.id, 'text', n.text, 'fileId', n.file_id,
  'personId', n.person_id, 'teamId', n.team_id, 'whose', coalesce(${nameOf(sql.ref('n.person_id'))}, (select name from team where id = n.team_id), ''),
  'placeId', n.place_id, 'place', (select name from place where id = n.place_id), 'by', coalesce(${nameOf(sql.ref('n.made_by'))}, ''),
  'byMe', n.made_by = ${actor.personId}, 'forMe', ${isFor(actor)}, 'at', n.made_at, 'answeredAt', n.answered_at,
  'practiceId', (select p.id from practice p where p.id = n.practice_id and ${readablePractices(actor)}))`

export async function insertNoticing(db: Db, { text, fileId, whose, placeId }: NoticingInput, madeBy: string): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('noticing')
    .values({
      id,
      text,
      file_id: fileId,
      person_id: 'personId' in whose ? whose.personId : null,
      team_id: 'teamId' in whose ? whose.teamId : null,
      place_id: placeId,
      made_by: madeBy,
    })
    .execute()
  return id
}

/** A noticing for who noticed and for those whose work it is. */
export async function noticingFor(db: Db, actor: Actor, id: string, lock = false): Promise<Noticing | undefined> {
  const { rows } = await sql<{ noticing: Noticing }>`select ${noticingJson(actor)} as noticing from noticing n
    where n.id = ${id} and ${isThere} and (n.made_by = ${actor.personId} or ${isFor(actor)}) ${lock ? sql`for update of n` : sql``}`.execute(
    db,
  )
  return rows[0]?.noticing
}

const LATELY = 20

/** What waits for this person's answer, as a column: for pages. */
export const noticingsFor = (actor: Actor): RawBuilder<Noticing[]> => sql<Noticing[]>`coalesce((
  select jsonb_agg(w.one order by w.made_at) from (
    select n.made_at, ${noticingJson(actor)} as one from noticing n
    where n.deleted_at is null and n.answered_at is null and (n.person_id = ${actor.personId} or n.team_id in (
      select tm.team_id from team_member tm where tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null))
    order by n.made_at limit ${sql.lit(LATELY)}) w), '[]')`

export async function noticingsOf(db: Db, actor: Actor): Promise<{ forMe: Noticing[]; byMe: Noticing[] }> {
  const { rows } = await sql<{ forMe: Noticing[]; byMe: Noticing[] }>`select ${noticingsFor(actor)} as "forMe", coalesce((
    select jsonb_agg(m.one order by m.made_at desc) from (
      select n.made_at, ${noticingJson(actor)} as one from noticing n
      where n.made_by = ${actor.personId} and ${isThere} order by n.made_at desc limit ${sql.lit(LATELY)}) m), '[]') as "byMe"`.execute(
    db,
  )
  return rows[0]!
}

export const setAnswered = (db: Db, id: string, by: string, practiceId: string | null) =>
  db
    .updateTable('noticing')
    .set({ answered_at: sql<string>`now()`, answered_by: by, practice_id: practiceId })
    .where('id', '=', id)
    .execute()

export const setTakenBack = (db: Db, id: string) =>
  db
    .updateTable('noticing')
    .set({ deleted_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()

/** The photo of a noticing is seen by both sides, and with the practice it became by whoever reads that. */
export const opensNoticingFile = async (db: Db, actor: Actor, fileId: string): Promise<boolean> => {
  const { rows } = await sql`select from noticing n where n.file_id = ${fileId} and ${isThere}
    and (n.made_by = ${actor.personId} or ${isFor(actor)}
      or exists (select from practice p where p.id = n.practice_id and ${readablePractices(actor)})) limit 1`.execute(db)
  return rows.length > 0
}

/** Who noticed it, to be told what became of it. */
export const noticers = async (db: Db, id: string): Promise<string[]> =>
  (await db.selectFrom('noticing').select('made_by').where('id', '=', id).execute()).map(({ made_by }) => made_by)

export const isStaff = async (db: Db, personId: string): Promise<boolean> => {
  const { rows } = await sql`select from person where id = ${personId} and ended_on is null`.execute(db)
  return rows.length > 0
}

export const isPlace = async (db: Db, placeId: string): Promise<boolean> => {
  const { rows } = await sql`select from place where id = ${placeId} and ended_on is null`.execute(db)
  return rows.length > 0
}
