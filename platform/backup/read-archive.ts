import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { Damaged, Refused } from './refused.ts'
import { BLOCK, ENDING, padding, readHeader } from './tar.ts'
import { END, endOf, SUMS } from './write-archive.ts'

/** `body` gives the bytes once; what a visitor leaves is read over. */
export type Entry = { name: string; size: number; body: () => AsyncGenerator<Buffer> }
export type Visit = (entry: Entry) => Promise<void>

const CHUNK = 256 * 1024

/**
 * Goes through an archive once, gives each entry to `visit`, and holds every byte against the checksums at its end. What `visit`
 * did must be undone where this throws; the first entry that is not as it was written is named.
 */
export async function readArchive(path: string, visit: Visit): Promise<void> {
  const file = await open(path, 'r').catch((error: Error) => {
    throw new Refused(`${path} cannot be read: ${error.message}`)
  })
  try {
    const all = createHash('sha256')
    await readEntries((length, of) => take(file, all, length, of), all, visit)
    if ((await file.read(Buffer.alloc(1), 0, 1)).bytesRead > 0) throw new Damaged('something follows its end')
  } finally {
    await file.close()
  }
}

type Take = (length: number, of: string) => Promise<Buffer>

async function take(file: FileHandle, all: Hash, length: number, of: string): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  for (let filled = 0; filled < length;) {
    const { bytesRead } = await file.read(buffer, filled, length - filled)
    if (bytesRead === 0) throw new Damaged(`it is cut short within ${of}`)
    filled += bytesRead
  }
  all.update(buffer)
  return buffer
}

async function readEntries(next: Take, all: Hash, visit: Visit): Promise<void> {
  const found: string[] = []
  let sums = ''
  for (let name = ''; ;) {
    const allBefore = all.copy()
    const head = readHeader(await next(BLOCK, `the header after ${name || 'the beginning'}`))
    if (!head) throw name ? new Damaged(`the header after ${name}`) : new Refused('This is no archive of Weft.')
    ;({ name } = head)
    const own = createHash('sha256')
    const parts = partsOf(next, head, own)
    if (name === SUMS || name === END) {
      const text = (await bytesOf({ body: () => parts })).toString()
      if (name === END) refuseUnlessEqual({ end: text, sums, found, all: allBefore.digest('hex') })
      sums = text
    } else {
      await visit({ ...head, body: () => parts })
      for (let rest = await parts.next(); !rest.done; rest = await parts.next());
      found.push(`${own.digest('hex')}  ${name}\n`)
    }
    const filler = padding(head.size)
    if (!(await next(filler.length, name)).equals(filler)) throw new Damaged(name)
    if (name !== END) continue
    if (!(await next(ENDING.length, END)).equals(ENDING)) throw new Damaged(END)
    return
  }
}

async function* partsOf(next: Take, { name, size }: { name: string; size: number }, own: Hash): AsyncGenerator<Buffer> {
  for (let left = size; left > 0;) {
    const part = await next(Math.min(CHUNK, left), name)
    left -= part.length
    own.update(part)
    yield part
  }
}

export async function bytesOf({ body }: Pick<Entry, 'body'>): Promise<Buffer> {
  const read: Buffer[] = []
  for await (const part of body()) read.push(part)
  return Buffer.concat(read)
}

/** `end` names the list of sums and all before it; the list names every entry. */
function refuseUnlessEqual({ end, sums, found, all }: { end: string; sums: string; found: string[]; all: string }): void {
  const own = createHash('sha256').update(sums).digest('hex')
  if (end === endOf(own, all) && sums === found.join('')) return
  if (!end.includes(own)) throw new Damaged(end.includes(all) ? END : SUMS)
  const named = new Set(sums.split(/(?<=\n)/))
  const wrong = found.find((line) => !named.has(line))
  if (wrong) throw new Damaged(wrong.slice(66).trimEnd())
  throw new Damaged(sums === found.join('') ? END : SUMS)
}
