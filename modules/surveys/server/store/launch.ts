import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { cellOf } from '../../cell.ts'
import type { Cells } from '../../cell.ts'
import { keysText, promisedText } from '../../promised.ts'
import { newKeyPair } from '../blind-sign.ts'
import { shuffled } from '../shuffled.ts'
import type { Asked } from './asked.ts'
import { cellsToReport, itemsOf } from './release.ts'

/** Fixes who is asked and in which cells answers are reported, and freezes the survey: from here on the database refuses a change. */
export async function launch(
  db: Db,
  surveyId: string,
  { cells, tooSmall }: Cells,
  staff: readonly Asked[],
  { closesAt, named }: { closesAt: string; named: boolean },
): Promise<void> {
  const rows = cells.map((cell) => ({ id: randomUUID(), ...cell }))
  for (const { id, bands, placeId, placeIds, people } of rows)
    await db
      .insertInto('survey_cell')
      .values({ id, survey_id: surveyId, bands, place_id: placeId, place_ids: placeIds, people })
      .execute()
  const invited = shuffled(
    staff.flatMap((person) => {
      const cell = cellOf(rows, person)
      return cell ? [{ survey_id: surveyId, person_id: person.personId, cell_id: cell.id }] : []
    }),
  )
  for (let from = 0; from < invited.length; from += 1000)
    await db
      .insertInto('survey_invited')
      .values(invited.slice(from, from + 1000))
      .execute()
  const few = named ? staff.filter(({ band }) => tooSmall.some((one) => one.band === band)) : []
  for (const { personId, band } of few)
    await db.insertInto('survey_named').values({ survey_id: surveyId, person_id: personId, band }).execute()
  await db
    .updateTable('survey')
    .set({ launched_at: sql<string>`now()`, closes_at: closesAt })
    .where('id', '=', surveyId)
    .execute()
}

/** Makes the keys of a launched survey's cells, off the event loop, and opens it. Done twice, it is done once. */
export async function makeKeys(db: Db, surveyId: string): Promise<void> {
  const bare = await db
    .selectFrom('survey_cell')
    .select('id')
    .where('survey_id', '=', surveyId)
    .where('public_key', 'is', null)
    .execute()
  for (const { id } of bare) {
    const { publicKey, privateKey } = await newKeyPair()
    await db
      .updateTable('survey_cell')
      .set({ public_key: publicKey, private_key: privateKey })
      .where('id', '=', id)
      .where('public_key', 'is', null)
      .execute()
  }
}

const sha = (text: string) => createHash('sha256').update(text).digest()

/** Opens a survey whose keys are made, with the hashes of what it promises. Null where it is open already. */
export async function open(db: Db, surveyId: string): Promise<{ opened: boolean }> {
  const { promised, keys } = await textsOf(db, surveyId)
  const { numUpdatedRows } = await db
    .updateTable('survey')
    .set({ opened_at: sql<string>`now()`, sha256: sha(promised), keys_sha256: sha(keys) })
    .where('id', '=', surveyId)
    .where('launched_at', 'is not', null)
    .where('opened_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { opened: numUpdatedRows > 0n }
}

/** The two texts whose hashes are promised, as every browser can compute them again. */
export async function textsOf(db: Db, surveyId: string): Promise<{ promised: string; keys: string }> {
  const { k, comments_k, closes_at } = await db
    .selectFrom('survey')
    .select(['k', 'comments_k', 'closes_at'])
    .where('id', '=', surveyId)
    .executeTakeFirstOrThrow()
  const cells = await cellsToReport(db, surveyId)
  const keys = await keysOf(db, surveyId)
  const items = await itemsOf(db, surveyId)
  return {
    promised: promisedText({ items, k, commentsK: comments_k, closesAt: new Date(closes_at!).toISOString(), cells }),
    keys: keysText(keys),
  }
}

export const keysOf = async (db: Db, surveyId: string): Promise<{ cellId: string; key: string }[]> =>
  (
    await db
      .selectFrom('survey_cell')
      .select(['id', 'public_key'])
      .where('survey_id', '=', surveyId)
      .where('public_key', 'is not', null)
      .orderBy('id')
      .execute()
  ).map((row) => ({ cellId: row.id, key: row.public_key!.toString('base64url') }))
