import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import type { Db } from './db.ts'
import { sha256, uuidv7 } from './ids.ts'

/** What a person may send, before it is looked into: 20 MB, 50 megapixels. */
export const IMAGE_BYTES = 20 * 1024 * 1024
const IMAGE_PIXELS = 50_000_000
const LONGEST_SIDE = 2000
const KINDS = ['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']

export type StoredImage = { id: string; width: number; height: number }

/** Decided by its content, not its name: decoded and written anew, so that nothing but the picture is kept. Null: no image. */
export async function readImage(bytes: Uint8Array): Promise<{ data: Buffer; width: number; height: number } | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: IMAGE_PIXELS, failOn: 'error' })
    const { format } = await image.metadata()
    if (!KINDS.includes(format ?? '')) return null
    // Rotated as the camera meant it, since the note that said so is dropped with the rest of the metadata.
    const { data, info } = await image
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  } catch {
    return null
  }
}

/** Held, shared, by whoever counts on bytes that are there staying there; alone by whoever drops some. */
export const FILES_KEPT = 7_402_117

/** Where the bytes of a file are kept, by what they are. */
export const storedPath = (folder: string, hash: Buffer) => {
  const hex = hash.toString('hex')
  return join(folder, 'files', hex.slice(0, 2), hex)
}

/** On the disk under another name first, so that a file that stands under its own is whole. */
export async function keepStored(folder: string, hash: Buffer, data: Buffer): Promise<void> {
  const path = storedPath(folder, hash)
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${uuidv7()}`
  try {
    await using file = await open(temporary, 'wx', 0o600)
    await file.writeFile(data)
    await file.sync()
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await rename(temporary, path)
}

/** Keeps an image by its content, on disk before its row exists. */
export async function storeImage(
  db: Db,
  folder: string,
  image: { data: Buffer; width: number; height: number },
  madeBy: string,
): Promise<StoredImage> {
  const hash = sha256(image.data)
  await sql`select pg_advisory_xact_lock_shared(${FILES_KEPT})`.execute(db)
  await keepStored(folder, hash, image.data)
  const id = uuidv7()
  await db
    .insertInto('file')
    .values({
      id,
      sha256: hash,
      media_type: 'image/webp',
      bytes: image.data.length,
      width: image.width,
      height: image.height,
      made_by: madeBy,
    })
    .execute()
  return { id, width: image.width, height: image.height }
}

/** The bytes of a file whose reader was already let in by its module. */
export async function readStored(db: Db, folder: string, id: string): Promise<{ mediaType: string; data: Buffer } | null> {
  const row = await db.selectFrom('file').select(['sha256', 'media_type as mediaType']).where('id', '=', id).executeTakeFirst()
  return row ? { mediaType: row.mediaType, data: await readFile(storedPath(folder, row.sha256)) } : null
}

/** Whether a person may hang a file on what they write: only one that they sent themselves. */
export const mayHang = async (db: Db, id: string, personId: string): Promise<boolean> =>
  Boolean(await db.selectFrom('file').select('id').where('id', '=', id).where('made_by', '=', personId).executeTakeFirst())
