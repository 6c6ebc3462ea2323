import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import { inTransaction } from '#platform/db.ts'
import type { Answers, Comment, Item } from '../../item.ts'
import { shuffled } from '../shuffled.ts'
import { takeSurvey } from './lock.ts'

export type Sealed = { surveyId: string; cellId: string; tokenSha256: Buffer; answers: Answers; comments: Comment[] }

/** Puts answers into the inbox unless their token was spent before: sent again, nothing is added and nothing is said otherwise. */
export async function putIn(db: Db, { surveyId, cellId, tokenSha256, answers, comments }: Sealed): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('survey_spent')
    .values({ survey_id: surveyId, token_sha256: tokenSha256 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return
  await db
    .insertInto('survey_inbox')
    .values({
      // Random, not in order of time like every other id of ours.
      id: randomUUID(),
      survey_id: surveyId,
      cell_id: cellId,
      answers: JSON.stringify(answers),
      comments: JSON.stringify(comments),
    })
    .execute()
}

/** What is needed to take an answer: whether it may come in now, its cell’s key, and the questions. */
export async function openForAnswers(
  db: Db,
  surveyId: string,
  cellId: string,
): Promise<{ publicKey: Buffer; items: Item[] } | undefined> {
  const { rows } = await sql<{ publicKey: Buffer; items: Item[] }>`
    select c.public_key as "publicKey", (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'construct', i.construct,
        'labels', i.labels, 'text', i.text, 'options', i.options)), '[]') from survey_item i where i.survey_id = v.id) as items
    from survey v join survey_cell c on c.survey_id = v.id
    where v.id = ${surveyId} and c.id = ${cellId} and v.opened_at is not null and v.closed_at is null and v.closes_at > now()`.execute(
    db,
  )
  return rows[0]
}

type Order = <T>(rows: readonly T[]) => T[]

/** `order` is how rows leave. Null leaves every row where and as it came: for the test that shows its attacker can succeed then. */
export type Mixing = { order?: Order | null; until?: 'k' | 'all' }

/**
 * Moves what waits, in one transaction and in a random order, and empties the inbox. Fewer than k stay, unless the survey is closing. What
 * stood there before is laid out anew with it: earlier answers, and who was signed for, so that no order is left on either side.
 */
export async function mix(db: Db, surveyIds: readonly string[], { order = shuffled, until = 'k' }: Mixing = {}): Promise<void> {
  // A backup reads every table for a while: the inbox waits for another minute then, and answers go on coming in.
  await sql`set local lock_timeout = '500ms'`.execute(db)
  for (const id of surveyIds.toSorted()) await takeSurvey(db, id)
  await sql`lock table survey_inbox in access exclusive mode`.execute(db)
  await sql`set local lock_timeout = 0`.execute(db)
  const { rows: waiting } = await sql<{ id: string; moves: boolean }>`
    select v.id, count(*) >= v.k or ${until === 'all'} as moves from survey_inbox n join survey v on v.id = n.survey_id
    where v.id = any(${surveyIds}::uuid[]) group by v.id`.execute(db)
  if (waiting.length === 0) return
  for (const { id } of waiting) for (const table of ['survey_invited', 'survey_code'] as const) await layOut(db, table, id, order)
  const moving = waiting.filter(({ moves }) => moves).map(({ id }) => id)
  for (const id of moving) {
    await layOut(db, 'survey_answer', id, order, answersIn(id))
    await layOut(db, 'survey_comment', id, order, commentsIn(id))
  }
  const { rows: left } = await sql<{
    row: object
  }>`select to_jsonb(n) as row from survey_inbox n where not survey_id = any(${moving}::uuid[])`.execute(db)
  await sql`truncate survey_inbox`.execute(db)
  const rows = left.map(({ row }) => row)
  await sql`insert into survey_inbox select * from json_populate_recordset(null::survey_inbox, ${JSON.stringify(order?.(rows) ?? rows)}::json)`.execute(
    db,
  )
}

type Table = 'survey_answer' | 'survey_comment' | 'survey_invited' | 'survey_code'

const nothing = (table: Table) => sql`select t from ${sql.table(table)} t where false`

/**
 * Takes a survey’s rows out of a table and puts them in again, with `more` of its rows, in another order. The order is drawn here; the rows
 * never leave the database, and nobody who wants to answer waits for them to travel.
 */
export async function layOut(
  db: Db,
  table: Table,
  surveyId: string,
  order: Order | null,
  more: RawBuilder<unknown> = nothing(table),
): Promise<void> {
  const name = sql.table(table)
  if (!order) {
    await sql`insert into ${name} select (m.t).* from (${more}) m`.execute(db)
    return
  }
  const { rows } = await sql<{
    count: number
  }>`select (select count(*) from ${name} where survey_id = ${surveyId}) + (select count(*) from (${more}) m) as count`.execute(
    db,
  )
  // A row that came between is in no order yet: it goes last, and nothing is lost.
  const places = order(Array.from({ length: rows[0]!.count }, (_, at) => at + 1))
  await sql`
    with there as (delete from ${name} t where survey_id = ${surveyId} returning t),
      numbered as (select t, row_number() over () as number from (select t from there union all ${more}) r)
    insert into ${name} select (n.t).* from numbered n left join unnest(${places}::int[]) with ordinality as place (number, at) using (number)
    order by place.at`.execute(db)
}

/** What waits of a survey, as rows of its answers and of its comments. */
const answersIn = (surveyId: string) => sql`
  select row(gen_random_uuid(), n.survey_id, n.cell_id, n.answers)::survey_answer as t from survey_inbox n where n.survey_id = ${surveyId}`
const commentsIn = (surveyId: string) => sql`
  select row(gen_random_uuid(), n.survey_id, n.cell_id, (c ->> 'itemId')::uuid, c ->> 'text')::survey_comment as t
  from survey_inbox n cross join jsonb_array_elements(n.comments) c where n.survey_id = ${surveyId}`

/** Every minute, for whatever is open: never because of one answer. */
export async function mixOpen(db: Db, mixing: Mixing = {}): Promise<void> {
  const open = await db
    .selectFrom('survey')
    .select('id')
    .where('opened_at', 'is not', null)
    .where('closed_at', 'is', null)
    .where(sql<boolean>`exists (select from survey_inbox n where n.survey_id = survey.id)`)
    .execute()
  if (open.length === 0) return
  await inTransaction(db, (tx) =>
    mix(
      tx,
      open.map(({ id }) => id),
      mixing,
    ),
  )
}
