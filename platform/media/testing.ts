import type { Db } from '../db.ts'
import { uuidv7 } from '../ids.ts'

/** So many pictures that somebody sent, as rows alone: all stand for one file in the store. */
export async function somePictures(db: Db, madeBy: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7())
  const stored = {
    sha256: Buffer.alloc(32, 7),
    media_type: 'image/webp' as const,
    bytes: 9,
    width: 1,
    height: 1,
    made_by: madeBy,
  }
  await db
    .insertInto('file')
    .values(ids.map((id) => ({ ...stored, id })))
    .execute()
  return ids
}
