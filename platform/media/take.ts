import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Bytes, Unfit } from './bytes.ts'
import { pictureOf } from './image.ts'
import type { Picture } from './image.ts'
import { formatOf, MOST_BYTES } from './kind.ts'
import type { Format, MediaType } from './kind.ts'
import type { MediaProblem } from './problem.ts'
import { cleanMp4 } from './mp4.ts'
import { cleanMp3, cleanWav } from './sound.ts'
import { textOf } from './text.ts'
import { cleanWebm } from './webm.ts'

export type Kind = 'image' | 'pdf' | 'text' | 'audio' | 'video'
export type TakenPage = {
  path: string
  sha256: string
  bytes: number
  mediaType: MediaType
  width: number | null
  height: number | null
}
export type Taken = { kind: Kind; pages: TakenPage[] } | { problem: MediaProblem }
/** What was sent, and the folder in which to put what is made of it. */
export type ToTake = { sent: readonly string[]; folder: string }

/** Looks into what was sent and makes of it what is kept: anew, with nothing in it but the work. Never believes a name or a type. */
export async function take({ sent, folder }: ToTake): Promise<Taken> {
  try {
    const formats = await Promise.all(sent.map(formatAt))
    const one = formats.length === 1 ? formats[0]! : null
    if (one === 'pdf') return await pdf(sent[0]!, folder)
    if (one === 'text') return await text(sent[0]!, folder)
    if (one === 'mp4' || one === 'webm' || one === 'wav' || one === 'mp3') return await recording(sent[0]!, one, folder)
    if (formats.length > 1 && formats.some((format) => !isPicture(format))) throw new Unfit('mixed')
    const pages: TakenPage[] = []
    for (const path of sent) pages.push(await picture(path, join(folder, String(pages.length + 1))))
    return { kind: 'image', pages }
  } catch (error) {
    if (error instanceof Unfit) return { problem: error.problem }
    throw error
  }
}

const isPicture = (format: Format) => !['pdf', 'text', 'mp4', 'webm', 'wav', 'mp3'].includes(format)

async function formatAt(path: string): Promise<Format> {
  await using file = await open(path)
  const { size } = await file.stat()
  if (size === 0) throw new Unfit('empty')
  const head = Buffer.alloc(Math.min(size, 4096))
  await file.read(head, 0, head.length, 0)
  const format = formatOf(head)
  if (!format) throw new Unfit('unknown-kind')
  const of = format === 'pdf' || format === 'text' ? format : isPicture(format) ? 'picture' : 'sound'
  if (size > MOST_BYTES[of]) throw new Unfit('too-large')
  return format
}

async function kept({ data, width, height }: Picture, path: string): Promise<TakenPage> {
  await writeFile(path, data)
  return { path, sha256: hashOf(data), bytes: data.length, mediaType: 'image/webp', width, height }
}

const hashOf = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')

async function picture(from: string, path: string): Promise<TakenPage> {
  const found = await pictureOf(await readFile(from))
  if (typeof found === 'string') throw new Unfit(found)
  return kept(found, path)
}

async function pdf(from: string, folder: string): Promise<Taken> {
  // Only where there is one: the program that draws is large.
  const { pagesOf } = await import('./pdf.ts')
  const pages: TakenPage[] = []
  await pagesOf(await readFile(from), async (page, number) => {
    pages.push(await kept(page, join(folder, String(number))))
  })
  return { kind: 'pdf', pages }
}

async function text(from: string, folder: string): Promise<Taken> {
  const data = textOf(await readFile(from))
  if (!Buffer.isBuffer(data)) return data
  const path = join(folder, '1')
  await writeFile(path, data)
  const of = { path, sha256: hashOf(data), bytes: data.length, width: null, height: null }
  return { kind: 'text', pages: [{ ...of, mediaType: 'text/plain' }] }
}

async function recording(from: string, format: 'mp4' | 'webm' | 'wav' | 'mp3', folder: string): Promise<Taken> {
  const path = join(folder, '1')
  // A copy: whoever still sends to the first one cannot reach it.
  await copyFile(from, path)
  const hasPicture = await cleaned(path, format)
  const sha256 = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    sha256.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  const kind = hasPicture ? 'video' : 'audio'
  const mediaType: MediaType = format === 'mp3' ? 'audio/mpeg' : format === 'wav' ? 'audio/wav' : `${kind}/${format}`
  return { kind, pages: [{ path, sha256: sha256.digest('hex'), bytes, mediaType, width: null, height: null }] }
}

async function cleaned(path: string, format: 'mp4' | 'webm' | 'wav' | 'mp3'): Promise<boolean> {
  await using file = await open(path, 'r+')
  const bytes = new Bytes(file, (await file.stat()).size)
  if (format === 'mp4') return (await cleanMp4(bytes)).hasPicture
  if (format === 'webm') return (await cleanWebm(bytes)).hasPicture
  await (format === 'wav' ? cleanWav(bytes) : cleanMp3(bytes))
  return false
}
