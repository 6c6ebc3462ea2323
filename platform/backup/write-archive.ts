import { createHash } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uuidv7 } from '../ids.ts'
import { Refused } from './refused.ts'
import { ENDING, header, padding } from './tar.ts'

export type ArchiveWriter = {
  /** Adds an entry of a known size; returns the SHA-256 of its bytes. */
  add: (name: string, size: number, chunks: AsyncIterable<Buffer> | Iterable<Buffer>) => Promise<string>
  addJson: (name: string, value: unknown) => Promise<string>
}

export const SUMS = 'SHA256SUMS'
export const END = 'END'

/**
 * Writes an archive entry by entry under a temporary name, and gives it its own only when all of it is on the disk. It ends with the
 * SHA-256 of every entry, in a list that `sha256sum -c` reads, and one over all that stands before.
 */
export async function writeArchive<T>(
  path: string,
  { force, at }: { force: boolean; at: Date },
  work: (archive: ArchiveWriter) => Promise<T>,
): Promise<{ result: T; bytes: number }> {
  await refuseExisting(path, force)
  const temporary = `${path}.${uuidv7()}.part`
  const file = await open(temporary, 'wx', 0o600).catch((error: Error) => {
    throw new Refused(`${path} cannot be written: ${error.message}`)
  })
  try {
    const { archive, finish } = newWriter(file, Math.floor(at.getTime() / 1000))
    const result = await work(archive)
    const bytes = await finish()
    await file.sync()
    await file.close()
    await refuseExisting(path, force)
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return { result, bytes }
  } catch (error) {
    await file.close().catch(() => {})
    await rm(temporary, { force: true })
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new Refused(`There is no space left to write ${path}.`) : error
  }
}

async function refuseExisting(path: string, force: boolean): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found && !(force && found.isFile())) throw new Refused(`${path} is there already. --force replaces a file.`)
}

function newWriter(file: FileHandle, seconds: number): { archive: ArchiveWriter; finish: () => Promise<number> } {
  const all = createHash('sha256')
  const sums: string[] = []
  let bytes = 0
  const write = async (chunk: Buffer) => {
    all.update(chunk)
    bytes += chunk.length
    await file.writeFile(chunk)
  }
  const add: ArchiveWriter['add'] = async (name, size, chunks) => {
    const own = createHash('sha256')
    let written = 0
    await write(header(name, size, seconds))
    for await (const chunk of chunks) {
      own.update(chunk)
      written += chunk.length
      await write(chunk)
    }
    if (written !== size) throw new Error(`${name} changed while it was read: ${written} bytes instead of ${size}`)
    await write(padding(size))
    const sum = own.digest('hex')
    sums.push(`${sum}  ${name}\n`)
    return sum
  }
  const addText = (name: string, text: string) => add(name, Buffer.byteLength(text), [Buffer.from(text)])
  return {
    archive: { add, addJson: (name, value) => addText(name, `${JSON.stringify(value, null, 1)}\n`) },
    async finish() {
      const sum = await addText(SUMS, sums.join(''))
      await addText(END, endOf(sum, all.copy().digest('hex')))
      await write(ENDING)
      return bytes
    },
  }
}

export const endOf = (sums: string, all: string) => `${sums}  ${SUMS}\n${all}  all before ${END}\n`

/** So that the new name is on the disk as well. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().catch(() => {})
  await folder.close()
}
