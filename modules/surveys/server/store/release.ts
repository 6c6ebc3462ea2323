import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { whyNotRelease } from '../../disclosure.ts'
import type { Released } from '../../disclosure.ts'
import type { Answers, Item } from '../../item.ts'
import { resultsOf } from '../../results.ts'
import type { ReportedCell, Results } from '../../results.ts'
import { shuffled } from '../shuffled.ts'

export const surveysToRelease = (db: Db) =>
  db.selectFrom('survey').select('id').where('closed_at', 'is not', null).where('released_at', 'is', null).execute()

/** Computes what may be shown of a closed survey, once, and writes it into the release ledger with its members. */
export const releaseSurvey = (db: Db, id: string): Promise<'released' | 'already-released'> =>
  inTransaction(db, async (tx) => {
    const { k, comments_k: commentsK } = await tx
      .selectFrom('survey')
      .select(['k', 'comments_k'])
      .where('id', '=', id)
      .where('closed_at', 'is not', null)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const cells = await cellsToReport(tx, id)
    const next: Released = { surveyId: id, cellIds: cells.map((cell) => cell.id) }
    const earlier = await releasedBefore(tx)
    if (whyNotRelease(earlier, next)) return 'already-released'
    const results = resultsOf({ items: await itemsOf(tx, id), cells, ...(await givenTo(tx, id)), k, commentsK, shuffled })
    await insertRelease(tx, next, results)
    await tx
      .updateTable('survey')
      .set({ released_at: sql<string>`now()` })
      .where('id', '=', id)
      .execute()
    return 'released'
  })

export async function insertRelease(db: Db, { surveyId, cellIds }: Released, results: Results): Promise<void> {
  const text = JSON.stringify(results)
  await db
    .insertInto('survey_release')
    .values({
      id: uuidv7(),
      survey_id: surveyId,
      members: JSON.stringify(cellIds),
      results: text,
      sha256: createHash('sha256').update(text).digest(),
    })
    .execute()
}

export const itemsOf = (db: Db, surveyId: string): Promise<Item[]> =>
  db
    .selectFrom('survey_item')
    .select(['id', 'kind', 'construct', 'labels', 'text', 'options'])
    .where('survey_id', '=', surveyId)
    .orderBy('position')
    .execute() as Promise<Item[]>

export const cellsToReport = (db: Db, surveyId: string): Promise<ReportedCell[]> =>
  db
    .selectFrom('survey_cell')
    .select(['id', 'bands', 'place_id as placeId', 'place_ids as placeIds', 'people'])
    .where('survey_id', '=', surveyId)
    .orderBy('id')
    .execute()

async function givenTo(db: Db, surveyId: string) {
  const answers = await db
    .selectFrom('survey_answer')
    .select(['cell_id as cellId', 'answers'])
    .where('survey_id', '=', surveyId)
    .execute()
  const comments = await db
    .selectFrom('survey_comment')
    .select(['cell_id as cellId', 'item_id as itemId', 'text'])
    .where('survey_id', '=', surveyId)
    .execute()
  return { answers: answers as { cellId: string; answers: Answers }[], comments }
}

async function releasedBefore(db: Db): Promise<Released[]> {
  const rows = await db.selectFrom('survey_release').select(['survey_id', 'members']).execute()
  return rows.map(({ survey_id, members }) => ({ surveyId: survey_id, cellIds: members as string[] }))
}
