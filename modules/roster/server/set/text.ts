import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import type { Problems } from '../problems.ts'

const MARK = Buffer.from([0xef, 0xbb, 0xbf])
const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d]

/** The bytes of a file as text that csv-parse and PostgreSQL can take, with what is odd about them named on the way. */
export async function* checkedText(stream: Readable, file: string, problems: Problems): AsyncGenerator<Buffer> {
  let lines = 1
  let last = LINE_FEED
  let held: Buffer = Buffer.alloc(0)
  let first = true
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
    if (first && bytes.length < MARK.length) {
      held = bytes
      continue
    }
    if (first) {
      if (bytes.subarray(0, MARK.length).equals(MARK)) {
        problems.warn('byte-order-mark', { file })
        bytes = bytes.subarray(MARK.length)
      }
      const end = bytes.findIndex((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN)
      if (bytes[end] === CARRIAGE_RETURN && end + 1 < bytes.length && bytes[end + 1] !== LINE_FEED)
        problems.warn('carriage-returns', { file })
      first = false
    }
    const whole = wholeCharacters(bytes)
    held = bytes.subarray(whole)
    bytes = bytes.subarray(0, whole)
    lines += checked(bytes, lines, file, problems)
    if (bytes.length > 0) last = bytes.at(-1)!
    yield bytes
  }
  if (held.length > 0) {
    checked(held, lines, file, problems)
    last = held.at(-1)!
    yield held
  }
  if (last !== LINE_FEED && last !== CARRIAGE_RETURN) problems.warn('no-final-newline', { file })
}

/** Refuses bytes that are no text, naming the line; returns how many lines end in them. */
function checked(bytes: Buffer, lines: number, file: string, problems: Problems): number {
  const zero = bytes.indexOf(0)
  if (zero >= 0) problems.refuse('control-character', { file, line: lines + endings(bytes.subarray(0, zero)) })
  if (!isUtf8(bytes)) {
    const wrong = Buffer.from(bytes.toString('utf8').split('\uFFFD', 1)[0]!)
    problems.refuse('not-utf-8', { file, line: lines + endings(wrong) })
  }
  return endings(bytes)
}

/** Line ends of any kind; one split between two chunks may count twice, which only a report of such bytes could show. */
function endings(bytes: Buffer): number {
  let feeds = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) feeds++
  if (feeds > 0) return feeds
  for (let at = bytes.indexOf(CARRIAGE_RETURN); at >= 0; at = bytes.indexOf(CARRIAGE_RETURN, at + 1)) feeds++
  return feeds
}

/** How many bytes to take so that no character is cut: the rest waits for the next chunk. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes.at(-back)!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
