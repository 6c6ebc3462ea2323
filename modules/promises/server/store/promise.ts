import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { PromiseInput, Promised } from '../../contract.ts'
import type { Answer, WordSaid } from '../../promise.ts'
import { isToActor, promisedJson, readablePromises } from '../read.ts'

const LATELY = 100

/** One promise as this reader may see it, or nothing. */
export async function promiseById(db: Db, actor: Actor, id: string): Promise<Promised | undefined> {
  const { rows } = await sql<{ promised: Promised }>`
    select ${promisedJson(actor)} as promised from promise p where p.id = ${id} and ${readablePromises(actor)}`.execute(db)
  return rows[0]?.promised
}

/** What the actor promised, and what was promised to them, newest first; the district’s day to hold them against. */
export async function promiseOverview(db: Db, actor: Actor) {
  const { rows } = await sql<{ mine: Promised[]; toMe: Promised[]; today: string }>`
    select coalesce((select jsonb_agg(f.promised) from (
        select ${promisedJson(actor)} as promised from promise p where p.made_by = ${actor.personId}
        order by p.made_at desc, p.id limit ${sql.lit(LATELY)}) f), '[]') as mine,
      coalesce((select jsonb_agg(f.promised) from (
        select ${promisedJson(actor)} as promised from promise p where ${isToActor(actor)}
        order by p.made_at desc, p.id limit ${sql.lit(LATELY)}) f), '[]') as "toMe",
      (select (now() at time zone time_zone)::date from district) as today`.execute(db)
  return rows[0]!
}

type NewPromise = PromiseInput & {
  madeBy: string
  teamId: string | null
  placeId: string | null
  byOn: string | null
  about: { kind: string; id: string } | null
}

export async function insertPromise(db: Db, of: NewPromise): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('promise')
    .values({
      id,
      made_by: of.madeBy,
      team_id: of.teamId,
      place_id: of.placeId,
      kind: of.kind,
      what: of.what,
      amount: of.amount,
      by_on: of.byOn,
      is_open: of.isOpen,
      about_kind: of.about?.kind ?? null,
      about_id: of.about?.id ?? null,
    })
    .execute()
  return id
}

/** False where somebody changed it since that version. */
export async function updatePromise(
  db: Db,
  { id, version }: { id: string; version: number },
  to: PromiseInput,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('promise')
    .set({ kind: to.kind, what: to.what, amount: to.amount, is_open: to.isOpen, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const insertWord = (db: Db, promiseId: string, word: { says: WordSaid; text: string; byOn: string | null }) =>
  db
    .insertInto('promise_word')
    .values({ id: uuidv7(), promise_id: promiseId, says: word.says, text: word.text, by_on: word.byOn })
    .execute()

/** What somebody says of a promise made to them now; null takes it back. */
export async function setAnswer(
  db: Db,
  promiseId: string,
  personId: string,
  { says, text }: { says: Answer | null; text: string },
): Promise<void> {
  const theirs = { promise_id: promiseId, person_id: personId }
  if (says === null)
    await db.deleteFrom('promise_answer').where('promise_id', '=', promiseId).where('person_id', '=', personId).execute()
  else
    await db
      .insertInto('promise_answer')
      .values({ ...theirs, says, text })
      .onConflict((conflict) =>
        conflict.columns(['promise_id', 'person_id']).doUpdateSet({ says, text, said_at: sql<string>`now()` }),
      )
      .execute()
}
