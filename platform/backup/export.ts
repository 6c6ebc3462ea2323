import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Db } from '../db.ts'
import { openStored } from '../files.ts'
import type { MediaType } from '../media/kind.ts'
import type { Store } from '../store/store.ts'
import { ownVersion } from './manifest.ts'
import { Refused } from './refused.ts'
import { csvLine, rowsOfSheet } from './sheet.ts'
import type { Row, Sheet } from './sheet.ts'

export type Exported = { rows: Record<string, number>; pictures: number; missing: string[] }

const ENDINGS: Record<MediaType, string> = {
  'image/webp': 'webp',
  'text/plain': 'txt',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/webm': 'weba',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
}

/** Without it some spreadsheets take ñ for two other letters. */
const BYTE_ORDER_MARK = '\uFEFF'

const README = `What is in this folder

Each sheet is here twice with the same content: as JSON Lines (.jsonl, one JSON object a line, for programs) and as CSV (.csv, UTF-8,
for spreadsheets). In CSV, a text that begins like a formula has an apostrophe before it. Days are written YYYY-MM-DD, moments in UTC.
Columns that end in "id" say which rows of other sheets belong together. Pictures, writing, sound and film are in
pictures/, under the id that a column "picture" names. export.json counts the rows. A sheet without rows is left out.
`

/** Writes sheets and their pictures into a new folder that only this user can read, as of the moment of the caller's transaction. */
export async function writeExport(
  db: Db,
  { store, folder, of }: { store: Store; folder: string; of: Row },
  sheets: readonly Sheet[],
): Promise<Exported> {
  await refuseUnlessNew(folder)
  const pictures = new Set<string>()
  const rows: Exported['rows'] = {}
  for (const sheet of sheets) {
    const count = await writeSheet(db, folder, sheet, (id) => pictures.add(id))
    if (count > 0) rows[sheet.name] = count
  }
  const missing: string[] = []
  if (pictures.size > 0) await mkdir(join(folder, 'pictures'), { mode: 0o700 })
  for (const id of pictures) {
    const stored = await openStored(db, store, id)
    const bytes = await stored?.open().catch(() => null)
    if (stored && bytes) {
      const path = join(folder, 'pictures', `${id}.${ENDINGS[stored.mediaType]}`)
      await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    } else missing.push(id)
  }
  const about = {
    weft: await ownVersion(),
    at: new Date().toISOString(),
    of,
    rows,
    pictures: pictures.size - missing.length,
    missing,
  }
  await writeFile(join(folder, 'export.json'), `${JSON.stringify(about, null, 1)}\n`, { mode: 0o600 })
  await writeFile(join(folder, 'README.txt'), README, { mode: 0o600 })
  return { rows, pictures: about.pictures, missing }
}

async function refuseUnlessNew(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new Refused(`${folder} is not empty. An export goes into a new folder.`)
}

async function writeSheet(db: Db, folder: string, sheet: Sheet, picture: (id: string) => void): Promise<number> {
  let count = 0
  for await (const rows of rowsOfSheet(db, sheet)) {
    const columns = Object.keys(rows[0]!)
    const csv = rows.map((row) => csvLine(columns.map((column) => row[column]))).join('')
    await append(join(folder, `${sheet.name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    await append(join(folder, `${sheet.name}.csv`), count === 0 ? BYTE_ORDER_MARK + csvLine(columns) + csv : csv)
    for (const { picture: id } of rows) if (typeof id === 'string') picture(id)
    count += rows.length
  }
  return count
}

async function append(path: string, text: string): Promise<void> {
  await using file = await open(path, 'a', 0o600)
  await file.writeFile(text)
}
