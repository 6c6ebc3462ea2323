import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
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

type Waiting = { id: string; survey_id: string; cell_id: string; answers: Answers; comments: Comment[] }
type Answer = Omit<Waiting, 'comments'>
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
  const { rows } = await sql<Waiting & { k: number }>`
    select n.id, n.survey_id, n.cell_id, n.answers, n.comments, v.k from survey_inbox n join survey v on v.id = n.survey_id`.execute(
    db,
  )
  const bySurvey = [...Map.groupBy(rows, ({ survey_id }) => survey_id)].filter(([id]) => surveyIds.includes(id))
  if (bySurvey.length === 0) return
  for (const [id] of bySurvey) for (const table of ['survey_invited', 'survey_code'] as const) await layOut(db, table, id, order)
  const moving = bySurvey.filter(([, own]) => until === 'all' || own.length >= own[0]!.k)
  for (const [id, own] of moving) {
    await layOut(db, 'survey_answer', id, order, own.map(answerOf))
    await layOut(db, 'survey_comment', id, order, own.flatMap(commentsOf))
  }
  const left = rows.filter((row) => !moving.some(([id]) => id === row.survey_id))
  await sql`truncate survey_inbox`.execute(db)
  await insertAll(db, 'survey_inbox', order?.(left) ?? left)
}

type Table = 'survey_answer' | 'survey_comment' | 'survey_inbox' | 'survey_invited' | 'survey_code'

/** Takes a survey’s rows out of a table and puts them in again, with new ones, in another order. */
export async function layOut(
  db: Db,
  table: Table,
  surveyId: string,
  order: Order | null,
  more: readonly object[] = [],
): Promise<void> {
  if (!order) return insertAll(db, table, more)
  const { rows } = await sql<{
    row: object
  }>`delete from ${sql.table(table)} t where survey_id = ${surveyId} returning to_jsonb(t) as row`.execute(db)
  await insertAll(db, table, order([...rows.map(({ row }) => row), ...more]))
}

const answerOf = ({ survey_id, cell_id, answers }: Waiting): Answer => ({ id: randomUUID(), survey_id, cell_id, answers })
const commentsOf = ({ survey_id, cell_id, comments }: Waiting) =>
  comments.map(({ itemId, text }) => ({ id: randomUUID(), survey_id, cell_id, item_id: itemId, text }))

async function insertAll(db: Db, table: Table, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1000)
    await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.slice(from, from + 1000))}::json)`.execute(
      db,
    )
}

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
