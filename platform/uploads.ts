import { constants } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { Db } from './db.ts'
import { freeBytes } from './disk.ts'
import { uuidv7 } from './ids.ts'
import { dropEach } from './removal.ts'

/** What is sent in parts: over a connection that drops it goes on where it stopped, to the byte. */
export const UPLOAD_BYTES = 1024 * 1024 * 1024
/** A browser sends so much at once; the server takes up to four times as much. */
export const PART_BYTES = 2 * 1024 * 1024
export const MOST_PART_BYTES = 8 * 1024 * 1024
/** One person’s, at a time. */
const MOST_OPEN = 120
const MOST_OPEN_BYTES = 3 * 1024 * 1024 * 1024
/** What nobody finished is dropped after so many days. */
const DAYS_OPEN = 3

export type Upload = { id: string; bytes: number; received: number }
export type BeginProblem = 'too-large' | 'too-many' | 'no-room'

const columns = ['id', 'bytes', 'received'] as const
const pathOf = (folder: string, id: string) => join(folder, 'uploads', id)
/** Where what was sent lies. */
export const uploadPath = pathOf

export async function beginUpload(
  db: Db,
  { data, leastFreeBytes }: { data: string; leastFreeBytes: number },
  of: { bytes: number; madeBy: string },
): Promise<Upload | BeginProblem> {
  if (of.bytes > UPLOAD_BYTES) return 'too-large'
  // What is made of it stands beside it for a while.
  if ((await freeBytes(data)) - leastFreeBytes < of.bytes * 2) return 'no-room'
  const already = await db
    .selectFrom('upload')
    .select([sql<number>`count(*)`.as('count'), sql<number>`coalesce(sum(bytes), 0)`.as('bytes')])
    .where('made_by', '=', of.madeBy)
    .executeTakeFirstOrThrow()
  if (already.count >= MOST_OPEN || Number(already.bytes) + of.bytes > MOST_OPEN_BYTES) return 'too-many'
  const id = uuidv7()
  await mkdir(join(data, 'uploads'), { recursive: true, mode: 0o700 })
  await using file = await open(pathOf(data, id), 'wx', 0o600)
  await file.sync()
  await db.insertInto('upload').values({ id, bytes: of.bytes, made_by: of.madeBy }).execute()
  return { id, bytes: of.bytes, received: 0 }
}

/** Somebody’s own, and nobody else’s. */
export const uploadOf = (db: Db, id: string, personId: string): Promise<Upload | undefined> =>
  db.selectFrom('upload').select(columns).where('id', '=', id).where('made_by', '=', personId).executeTakeFirst()

/**
 * Writes a part where the last one ended. Where the connection drops within it, what came is kept and counts: it is on the disk
 * before it is said to be. Sent twice at once, the same bytes are written twice.
 */
export async function takePart(db: Db, folder: string, upload: Upload, part: Readable): Promise<Upload> {
  const most = Math.min(upload.bytes, upload.received + MOST_PART_BYTES)
  let at = upload.received
  await mkdir(join(folder, 'uploads'), { recursive: true, mode: 0o700 })
  await using file = await open(pathOf(folder, upload.id), constants.O_RDWR | constants.O_CREAT, 0o600)
  // After a restore the row is there and its bytes are not: it begins anew.
  if ((await file.stat()).size < at)
    return db.updateTable('upload').set({ received: 0 }).where('id', '=', upload.id).returning(columns).executeTakeFirstOrThrow()
  try {
    for await (const chunk of part) {
      const fits = (chunk as Buffer).subarray(0, most - at)
      await file.write(fits, 0, fits.length, at)
      at += fits.length
      if (fits.length < (chunk as Buffer).length) break
    }
  } catch (error) {
    if (isOurs(error)) throw error
  }
  await file.datasync()
  const received = sql<number>`greatest(received, ${at})`
  const row = await db.updateTable('upload').set({ received }).where('id', '=', upload.id).returning(columns).executeTakeFirst()
  return row ?? upload
}

/** The disk’s failure, not the connection’s. */
const isOurs = (error: unknown) => ['ENOSPC', 'EIO', 'EDQUOT', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')

/** What was sent is no longer needed: its row first, then its bytes. */
export async function dropUploads(db: Db, folder: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.deleteFrom('upload').where('id', 'in', ids).execute()
  for (const id of ids) await rm(pathOf(folder, id), { recursive: true, force: true })
}

/** In the night: what nobody finished, and bytes that belong to no row. What a module still waits for stays. */
export async function dropOldUploads(db: Db, folder: string): Promise<number> {
  const old = await db
    .selectFrom('upload')
    .select('id')
    .where('begun_at', '<', sql<string>`now() - make_interval(days => ${DAYS_OPEN})`)
    .execute()
  const gone = await dropEach(
    old.map(({ id }) => id),
    (id) => dropUploads(db, folder, [id]),
  )
  const known = new Set((await db.selectFrom('upload').select('id').execute()).map(({ id }) => id))
  const names = (await readdir(join(folder, 'uploads')).catch(() => [])).filter((name) => !known.has(name))
  for (const name of names)
    if (await isOld(pathOf(folder, name))) await rm(pathOf(folder, name), { recursive: true, force: true })
  return gone
}

const isOld = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs < Date.now() - DAYS_OPEN * 24 * 3_600_000,
    () => false,
  )
