import { Unfit } from './bytes.ts'
import type { Bytes } from './bytes.ts'

/** WebM (a Matroska, RFC 9559, in EBML, RFC 8794): elements within elements, each with a number, a length and what it holds. */
type Element = { id: number; from: number; body: number; to: number; open: boolean }

const [EBML, SEGMENT, INFO, TRACKS, TRACK, CLUSTER] = [0x1a45dfa3, 0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0x1f43b675]
const [TRACK_TYPE, DOC_TYPE] = [0x83, 0x4282]
/** Walked into. */
const HOLDERS = new Set([SEGMENT, INFO, TRACKS, TRACK, CLUSTER])
/** Kept as they are, within the holders: what is needed to find, see and hear. */
const OF_FILE = [EBML, ...HOLDERS, 0x114d9b74, 0x1c53bb6b, 0xec] // the list of places, the index, room
const OF_INFO = [0x2ad7b1, 0x4489] // how time is counted, how long it is
const OF_TRACK = [0xd7, 0x73c5, TRACK_TYPE, 0xb9, 0x88, 0x55aa, 0x9c, 0x6de7, 0x6df8, 0x23e383, 0x55ee, 0x22b59c, 0x86, 0x63a2]
const OF_STREAM = [0xe0, 0xe1, 0x56aa, 0x56bb, 0x6d80]
const OF_CLUSTER = [0xe7, 0xa7, 0xab, 0xa3, 0xa0] // its time, its place, its blocks
const KEPT = new Set([...OF_FILE, ...OF_INFO, ...OF_TRACK, ...OF_STREAM, ...OF_CLUSTER])
const UNKNOWN = -1
const MOST_ELEMENTS = 2_000_000

/** Leaves what is needed to see and hear it; tags, attachments, chapters, titles and dates become empty room. */
export async function cleanWebm(bytes: Bytes): Promise<{ hasPicture: boolean }> {
  const found = { picture: false, sound: false, webm: false, elements: 0 }
  await walk(bytes, 0, bytes.size, found)
  if (!found.webm || (!found.picture && !found.sound)) throw new Unfit('broken')
  return { hasPicture: found.picture }
}

type Found = { picture: boolean; sound: boolean; webm: boolean; elements: number }

async function walk(bytes: Bytes, from: number, to: number, found: Found): Promise<void> {
  for (let at = from; at < to;) {
    if (++found.elements > MOST_ELEMENTS) throw new Unfit('too-hard')
    const element = await elementAt(bytes, at, to)
    // A recording made live does not know its length beforehand: what it holds follows as if beside it.
    if (element.open) {
      if (element.id !== SEGMENT && element.id !== CLUSTER) throw new Unfit('broken')
      at = element.body
      continue
    }
    if (element.to > to) throw new Unfit('cut-off')
    if (!KEPT.has(element.id)) await becomeVoid(bytes, element)
    else if (element.id === EBML) found.webm = await saysWebm(bytes, element)
    else if (element.id === TRACK_TYPE) {
      const type = (await bytes.read(element.body, 1))[0]
      found.picture ||= type === 1
      found.sound ||= type === 2
    } else if (HOLDERS.has(element.id)) await walk(bytes, element.body, element.to, found)
    else if (element.id === 0xec) await bytes.blank(element.body, element.to)
    at = element.to
  }
}

async function elementAt(bytes: Bytes, at: number, to: number): Promise<Element> {
  const head = await bytes.read(at, Math.min(12, to - at))
  const idLength = Math.clz32(head[0]! << 24) + 1
  if (idLength > 4 || head.length <= idLength) throw new Unfit(at > 0 ? 'cut-off' : 'broken')
  const id = head.readUIntBE(0, idLength)
  const sizeLength = Math.clz32(head[idLength]! << 24) + 1
  if (sizeLength > 8 || head.length < idLength + sizeLength) throw new Unfit('cut-off')
  const size = sizeOf(head.subarray(idLength, idLength + sizeLength))
  const body = at + idLength + sizeLength
  return { id, from: at, body, to: body + size, open: size === UNKNOWN }
}

function sizeOf(bytes: Buffer): number {
  const first = bytes[0]! & (0xff >> bytes.length)
  if (first === 0xff >> bytes.length && bytes.subarray(1).every((byte) => byte === 0xff)) return UNKNOWN
  return bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, first)
}

async function saysWebm(bytes: Bytes, head: Element): Promise<boolean> {
  for (let at = head.body; at < head.to;) {
    const { id, body, to } = await elementAt(bytes, at, head.to)
    if (id === DOC_TYPE) return /^(webm|matroska)\0*$/.test((await bytes.read(body, Math.min(32, to - body))).toString('latin1'))
    if (to <= at) break
    at = to
  }
  return false
}

/** Room of the same length, and empty: an element is two bytes or more. */
async function becomeVoid(bytes: Bytes, { from, to }: Element): Promise<void> {
  const length = to - from
  if (length < 2) throw new Unfit('broken')
  const head = Buffer.alloc(length < 9 ? 2 : 9)
  head[0] = 0xec
  if (length < 9) head[1] = 0x80 | (length - 2)
  else head.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), 1)
  await bytes.write(from, head)
  await bytes.blank(from + head.length, to)
}
