import { Unfit } from './bytes.ts'
import type { Bytes } from './bytes.ts'

const HEARD = new Set(['fmt ', 'data', 'fact'])

/** WAVE: chunks in a row. What is neither the sound nor its form becomes empty room. */
export async function cleanWav(bytes: Bytes): Promise<void> {
  let hasSound = false
  for (let at = 12; at + 8 <= bytes.size;) {
    const head = await bytes.read(at, 8)
    const name = head.toString('latin1', 0, 4)
    const length = head.readUInt32LE(4)
    if (at + 8 + length > bytes.size) throw new Unfit('cut-off')
    hasSound ||= name === 'data' && length > 0
    if (!HEARD.has(name)) {
      await bytes.write(at, Buffer.from('JUNK', 'latin1'))
      await bytes.blank(at + 8, at + 8 + length)
    }
    at += 8 + length + (length % 2)
  }
  if (!hasSound) throw new Unfit('broken')
}

const RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] // MPEG-1 Layer III, kbit/s
const SLOWER = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] // MPEG-2 and 2.5 Layer III
const HERTZ = [44_100, 48_000, 32_000]
const FRAMES_LOOKED_AT = 4
const LEAST_FRAMES = 2

/** The length of a frame of MPEG Layer III by its four bytes of head, or null where this is none. */
export function frameLength(head: Buffer): number | null {
  const [first = 0, second = 0, third = 0] = head
  const version = (second >> 3) & 3 // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
  const rate = (version === 3 ? RATES : SLOWER)[third >> 4]
  const hertz = HERTZ[(third >> 2) & 3]
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || version === 1 || ((second >> 1) & 3) !== 1 || !rate || !hertz) return null
  const perSecond = hertz / (version === 3 ? 1 : version === 2 ? 2 : 4)
  return Math.floor(((version === 3 ? 144 : 72) * rate * 1000) / perSecond) + ((third >> 1) & 1)
}

/** MP3: names, pictures and remarks stand before and behind the sound. They become empty; the sound is looked at. */
export async function cleanMp3(bytes: Bytes): Promise<void> {
  let at = 0
  const head = await bytes.read(0, Math.min(10, bytes.size))
  if (head.length === 10 && head.toString('latin1', 0, 3) === 'ID3') {
    const length = [6, 7, 8, 9].reduce((sum, byte) => sum * 128 + (head[byte]! & 127), 0)
    at = 10 + length + (head[5]! & 0x10 ? 10 : 0)
    if (at >= bytes.size) throw new Unfit('cut-off')
    // The head of an empty one stays: 2.3, no flags, so many bytes of room.
    await bytes.write(3, Buffer.from([3, 0, 0]))
    await bytes.blank(10, at)
  }
  let until = bytes.size
  if (until - 128 > at && (await bytes.read(until - 128, 3)).toString('latin1') === 'TAG') {
    await bytes.blank(until - 128, until)
    until -= 128
  }
  const foot = until - 32 > at ? await bytes.read(until - 32, 32) : Buffer.alloc(0)
  if (foot.toString('latin1', 0, 8) === 'APETAGEX') await bytes.blank(Math.max(at, until - 32 - foot.readUInt32LE(12)), until)
  for (let frame = 0; frame < FRAMES_LOOKED_AT; frame++) {
    if (at + 4 > until && frame >= LEAST_FRAMES) return
    const length = at + 4 <= until ? frameLength(await bytes.read(at, 4)) : null
    if (length === null) throw new Unfit('broken')
    at += length
  }
}
