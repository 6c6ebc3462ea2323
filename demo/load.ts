import { sql } from 'kysely'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { storeImage, storeText } from '#platform/files.ts'
import { readImage } from '#platform/media/image.ts'
import type { Store } from '#platform/store/store.ts'
import { loadOutcomes } from './outcomes.ts'
import { drawing, DRAWINGS } from './world/drawings/drawings.ts'
import type { Drawing } from './world/drawings/drawings.ts'
import { TABLES } from './world/rows.ts'
import type { Table } from './world/rows.ts'
import type { Photo } from './world/evidence-items.ts'
import type { Sheets } from './world/work.ts'
import { makeKeys, open as openSurvey } from '#modules/surveys/server/store/launch.ts'
import { makeWorld } from './world/world.ts'
import type { World } from './world/world.ts'

/** The demo goes into an empty database only: nobody’s district is ever mixed with invented people. */
export class NotEmpty extends Error {
  constructor(holds: string) {
    super(`This database is not empty: it holds ${holds}. The demo district loads into an empty one only.`)
  }
}

export type DemoSummary = { today: string; rows: Record<Table, number>; photos: number; results: number }

const ROWS_AT_ONCE = 4000

/** Loads the demo district, all of it or nothing. `files` is where files people add are kept. */
export async function loadDemo(db: Db, { today = realToday(), files }: { today?: string; files: Store }): Promise<DemoSummary> {
  // Loaded in the caller’s transaction where there is one, else in one of its own.
  return db.isTransaction ? load(db, today, files) : inTransaction(db, (tx) => load(tx, today, files))
}

const HOUR = 3_600_000

/** The day it is where the district is, Arizona; at a weekend already the Monday that follows, so that the week lies ahead. */
function realToday(): string {
  const here = new Date(Date.now() - 7 * HOUR)
  const weekend = here.getUTCDay() === 6 ? 2 : here.getUTCDay() === 0 ? 1 : 0
  return new Date(here.getTime() + weekend * 24 * HOUR).toISOString().slice(0, 10)
}

async function load(db: Db, today: string, files: Store): Promise<DemoSummary> {
  await refuseUnlessEmpty(db)
  const pictures = readDrawings()
  const { rows, photos, sheets, surveys, students, clock } = makeWorld({ today })
  const stored = await storePhotos(db, files, photos, pictures)
  for (const table of TABLES)
    await insert(
      db,
      table,
      table === 'evidence_item' || table === 'session_work'
        ? rows[table].map((row) => ({ ...row, file_id: stored.get(row.id) ?? null }))
        : rows[table],
    )
  await storeSheets(db, files, sheets, pictures)
  await runSurveys(db, surveys)
  const results = await loadOutcomes(db, { students, demographics: rows.student_demographics, clock })
  const counts = Object.fromEntries(TABLES.map((table) => [table, rows[table].length])) as Record<Table, number>
  return { today, rows: counts, photos: photos.length, results }
}

/** What was launched is frozen, so its course follows its questions. The pulse is opened now, with keys of this moment. */
async function runSurveys(db: Db, { courses, pulseId }: World['surveys']): Promise<void> {
  for (const { id, ...course } of courses) await db.updateTable('survey').set(course).where('id', '=', id).execute()
  await db
    .updateTable('survey')
    .set({ launched_at: sql<string>`now()` })
    .where('id', '=', pulseId)
    .execute()
  await makeKeys(db, pulseId)
  await openSurvey(db, pulseId)
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  for (const table of ['district', 'place', 'person', 'student', 'team'] as const)
    if (await db.selectFrom(table).select('id').limit(1).executeTakeFirst()) throw new NotEmpty(`a ${table} already`)
}

/** Some thousand rows a statement, as one JSON parameter; columns that no row names keep their defaults. */
async function insert(db: Db, table: Table, rows: readonly object[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const named = sql.join(columns.map((column) => sql.ref(column)))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const json = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE))
    await sql`insert into ${sql.table(table)} (${named}) select ${named} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(
      db,
    )
  }
}

type Pictures = Record<Drawing, ReturnType<typeof readDrawing>>

/** Every drawing as it is kept, once: made in the image library’s own threads while the world is made up here. */
const readDrawings = () =>
  Object.fromEntries((Object.keys(DRAWINGS) as Drawing[]).map((name) => [name, readDrawing(name)])) as Pictures

async function readDrawing(name: Drawing) {
  const image = await readImage(await drawing(name))
  if (!image) throw new Error(`The drawing “${name}” is no image`)
  return image
}

async function storePhotos(db: Db, store: Store, photos: readonly Photo[], pictures: Pictures): Promise<Map<string, string>> {
  const stored = new Map<string, string>()
  for (const { itemId, drawing: name, madeBy } of photos)
    stored.set(itemId, (await storeImage(db, store, await pictures[name], madeBy)).id)
  return stored
}

/** The sheets of each piece of work, or its writing. */
async function storeSheets(db: Db, store: Store, pieces: readonly Sheets[], pictures: Pictures): Promise<void> {
  for (const { pieceId, madeBy, sheets } of pieces) {
    const fileIds: string[] = []
    if ('text' in sheets) fileIds.push(await storeText(db, store, sheets.text, madeBy))
    else for (const name of sheets) fileIds.push((await storeImage(db, store, await pictures[name], madeBy)).id)
    await db
      .insertInto('work_page')
      .values(fileIds.map((file_id, at) => ({ piece_id: pieceId, number: at + 1, file_id })))
      .execute()
  }
}
