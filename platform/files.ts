import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { alone } from './db.ts'
import type { Db } from './db.ts'
import { sha256, uuidv7 } from './ids.ts'
import type { Picture } from './media/image.ts'
import type { MediaType } from './media/kind.ts'
import type { TakenPage } from './media/take.ts'
import type { Part, Store } from './store/store.ts'

/** What a person may send at once as a picture, before it is looked into. What is larger is sent in parts (`uploads.ts`). */
export const IMAGE_BYTES = 20 * 1024 * 1024

export type StoredImage = { id: string; width: number; height: number }

/** Held, shared, by whoever counts on bytes that are there staying there; alone by whoever drops some. */
export const FILES_KEPT = 7_402_117

/** Keeps an image by its content, in the store before its row exists. */
export async function storeImage(db: Db, store: Store, { data, width, height }: Picture, madeBy: string): Promise<StoredImage> {
  const hash = sha256(data)
  await sql`select pg_advisory_xact_lock_shared(${FILES_KEPT})`.execute(db)
  await store.keep(hash, data)
  const id = await insertFile(db, { hash, mediaType: 'image/webp', bytes: data.length, width, height, madeBy })
  return { id, width, height }
}

/** Keeps writing the same way. */
export async function storeText(db: Db, store: Store, text: string, madeBy: string): Promise<string> {
  const data = Buffer.from(text)
  const hash = sha256(data)
  await sql`select pg_advisory_xact_lock_shared(${FILES_KEPT})`.execute(db)
  await store.keep(hash, data)
  return insertFile(db, { hash, mediaType: 'text/plain', bytes: data.length, width: null, height: null, madeBy })
}

/** Keeps what was made of something sent, by its content: it moves to where it stays. */
export async function storeTaken(db: Db, store: Store, taken: TakenPage, madeBy: string): Promise<string> {
  const hash = Buffer.from(taken.sha256, 'hex')
  await sql`select pg_advisory_xact_lock_shared(${FILES_KEPT})`.execute(db)
  await store.take(hash, taken.path)
  return insertFile(db, { ...taken, hash, madeBy })
}

type Row = { hash: Buffer; mediaType: MediaType; bytes: number; width: number | null; height: number | null; madeBy: string }

async function insertFile(db: Db, { hash, mediaType, bytes, width, height, madeBy }: Row): Promise<string> {
  const id = uuidv7()
  await db.insertInto('file').values({ id, sha256: hash, media_type: mediaType, bytes, width, height, made_by: madeBy }).execute()
  return id
}

export type Stored = { mediaType: MediaType; bytes: number; open: (part?: Part) => Promise<Readable> }

type Named = { hash: Buffer; mediaType: MediaType; bytes: number }
const named = (db: Db, id: string): Promise<Named | undefined> =>
  db.selectFrom('file').select(['sha256 as hash', 'media_type as mediaType', 'bytes']).where('id', '=', id).executeTakeFirst()

/** A file whose reader was already let in by its module, to be read from; null where there is none. */
export async function openStored(db: Db, store: Store, id: string): Promise<Stored | null> {
  const row = await named(db, id)
  return row ? { mediaType: row.mediaType, bytes: row.bytes, open: (part) => store.open(row.hash, part) } : null
}

/** The same, whole: for what is small. */
export async function readStored(db: Db, store: Store, id: string): Promise<{ mediaType: MediaType; data: Buffer } | null> {
  const row = await named(db, id)
  const data = row && (await store.read(row.hash))
  return data ? { mediaType: row.mediaType, data } : null
}

/**
 * Drops bytes that no row names any more. Kept by content, they go after the last row that names them; while somebody sends
 * something or makes a backup, they stay, and the night drops them.
 */
export async function dropBytes(db: Db, store: Store, hashes: readonly Buffer[]): Promise<void> {
  await alone(db, FILES_KEPT, async (tx) => {
    const rows = await tx
      .selectFrom('file')
      .select('sha256')
      .where('sha256', 'in', [Buffer.alloc(0), ...hashes])
      .execute()
    const still = new Set(rows.map(({ sha256: hash }) => hash.toString('hex')))
    for (const hash of hashes) if (!still.has(hash.toString('hex'))) await store.drop(hash)
  })
}

/** Whether a person may hang a file on what they write: only one that they sent themselves. */
export const mayHang = async (db: Db, id: string, personId: string): Promise<boolean> =>
  Boolean(await db.selectFrom('file').select('id').where('id', '=', id).where('made_by', '=', personId).executeTakeFirst())
