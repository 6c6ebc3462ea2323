import { createWriteStream } from 'node:fs'
import { access, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { uuidv7 } from '#platform/ids.ts'

export const UPLOAD_BYTES = 1024 ** 3
/** Results tell of students: what nobody imports is not kept. */
const KEPT_MINUTES = 60

const folderOf = (data: string) => join(data, 'outcome-uploads')
export const uploadPath = (data: string, id: string) => join(folderOf(data), `${id}.csv`)

export const hasUpload = (data: string, id: string): Promise<boolean> =>
  access(uploadPath(data, id)).then(
    () => true,
    () => false,
  )

/** Streams a file of results to a file that only this server reads. Null: it is larger than such files are. */
export async function keepUpload(data: string, bytes: Readable): Promise<string | null> {
  const id = uuidv7()
  const path = uploadPath(data, id)
  await mkdir(folderOf(data), { recursive: true, mode: 0o700 })
  let size = 0
  const limited = async function* (source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      size += chunk.length
      if (size > UPLOAD_BYTES) return
      yield chunk
    }
  }
  try {
    await pipeline(bytes, limited, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await dropUpload(data, id)
    throw error
  }
  if (size <= UPLOAD_BYTES) return id
  await dropUpload(data, id)
  return null
}

export const dropUpload = (data: string, id: string) => rm(uploadPath(data, id), { force: true })

/** Removes outcome-uploads that nobody came back to, and returns which. */
export async function dropOldUploads(data: string): Promise<string[]> {
  const names = await readdir(folderOf(data)).catch(() => [])
  const old: string[] = []
  for (const name of names) {
    const found = await stat(join(folderOf(data), name)).catch(() => null)
    if (found && Date.now() - found.mtimeMs > KEPT_MINUTES * 60_000) old.push(name.replace(/\.csv$/, ''))
  }
  await Promise.all(old.map((id) => dropUpload(data, id)))
  return old
}
