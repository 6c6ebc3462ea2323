import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Problems } from './problems.ts'

/** Bytes at a time: each piece is staged in a transaction of its own. */
const PIECE = 4 * 1024 * 1024
const LINE_FEED = 0x0a
/** Where pieces may be cut: XML may stand in a single line. */
export const CUTS = { line: LINE_FEED, tag: 0x3e } as const
const MARK = '\uFEFF'
export const MARK_BYTES = 3
/** More than this without an end of a line, or of a tag, is neither a table nor XML. */
const LONGEST_PIECE = 64 * 1024 * 1024

export type TextFile = { name: string; path: string; bytes: number; key: string }
export type Piece = { text: string; from: number; nextByte: number; isLast: boolean }

export async function openFile(path: string, problems: Problems): Promise<TextFile> {
  const found = await stat(path).catch(() => null)
  const name = basename(path)
  if (!found?.isFile()) return problems.refuse('missing-file', { file: name })
  if (found.size === 0) return problems.refuse('empty-file', { file: name })
  return { name, path, bytes: found.size, key: `${path}|${found.size}|${Math.round(found.mtimeMs)}` }
}

/** What an import is known again by when it was cut off: the file as it is, and how it is read. */
export const sourceKey = (file: TextFile, mapping: unknown): string =>
  createHash('sha256')
    .update(`${file.key}|${JSON.stringify(mapping)}`)
    .digest('hex')

/** A file from some byte on as pieces of whole lines, or of whole tags. Bytes that are no UTF-8 are refused with their line. */
export async function* piecesOf(
  file: TextFile,
  from: { byte: number; line: number },
  problems: Problems,
  { size = PIECE, cut = CUTS.line }: { size?: number; cut?: number } = {},
): AsyncGenerator<Piece> {
  const handle = await open(file.path)
  try {
    let [at, line] = [from.byte, from.line]
    let carry: Buffer = Buffer.alloc(0)
    for (;;) {
      const buffer = Buffer.allocUnsafe(size)
      const { bytesRead } = await handle.read(buffer, 0, size, at + carry.length)
      const isLast = bytesRead < size && at + carry.length + bytesRead >= file.bytes
      const bytes = carry.length > 0 ? Buffer.concat([carry, buffer.subarray(0, bytesRead)]) : buffer.subarray(0, bytesRead)
      const end = isLast ? bytes.length : bytes.lastIndexOf(cut) + 1
      if (end === 0 && bytes.length > LONGEST_PIECE) problems.refuse('too-large', { file: file.name, line })
      const whole = bytes.subarray(0, end)
      carry = Buffer.from(bytes.subarray(end))
      if (!isUtf8(whole) || whole.includes(0)) problems.refuse('not-utf-8', { file: file.name, line: line + linesBefore(whole) })
      const text = whole.toString('utf8')
      yield { text: at === 0 && text.startsWith(MARK) ? text.slice(1) : text, from: at, nextByte: at + end, isLast }
      at += end
      line += endings(whole)
      if (isLast) return
    }
  } finally {
    await handle.close()
  }
}

/** How many lines end before the first byte that is no text. */
function linesBefore(bytes: Buffer): number {
  const zero = bytes.indexOf(0)
  const sound = bytes.toString('utf8').split('\uFFFD', 1)[0]!.split('\0', 1)[0]!
  return zero >= 0 ? endings(bytes.subarray(0, Math.min(zero, Buffer.byteLength(sound)))) : endings(Buffer.from(sound))
}

function endings(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}
