import { Unfit } from './bytes.ts'
import type { Bytes } from './bytes.ts'

/** MPEG-4 and QuickTime (ISO/IEC 14496-12): boxes within boxes, each with its length and a name of four letters. */
type Box = { name: string; from: number; body: number; to: number }

const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'dinf', 'mvex', 'moof', 'traf', 'mfra'])
const KEPT = new Set([
  ...HOLDERS,
  ...'ftyp styp mdat sidx mvhd tkhd mdhd hdlr vmhd smhd nmhd elst dref stsd stts ctts cslg stss stsc stsz stz2 stco co64'.split(
    ' ',
  ),
  ...'sdtp sgpd sbgp subs saiz saio trex mehd mfhd tfhd tfdt trun tfra mfro prft tref trep clef prof enof tapt'.split(' '),
])
const MOST_BOXES = 200_000

/**
 * Leaves what is needed to see and hear it: what else there is — where and when it was taken, with what, by whom, tracks of
 * places — becomes empty room, so that nothing moves. `hasPicture`: whether it is a film.
 */
export async function cleanMp4(bytes: Bytes): Promise<{ hasPicture: boolean }> {
  const boxes = await boxesIn(bytes, 0, bytes.size)
  const moov = boxes.find(({ name }) => name === 'moov')
  // A recording that was broken off has its film and no table of it.
  if (!moov || !boxes.some(({ name }) => name === 'mdat')) throw new Unfit('cut-off')
  let hasPicture = false
  let hasSound = false
  for (const track of await named(bytes, moov, 'trak')) {
    const handler = await handlerOf(bytes, track)
    hasPicture ||= handler === 'vide'
    hasSound ||= handler === 'soun'
    if (handler === 'vide' || handler === 'soun') continue
    await blankSamples(bytes, track)
    await becomeFree(bytes, track)
  }
  if (!hasPicture && !hasSound) throw new Unfit('broken')
  const counted = { boxes: 0 }
  for (const box of boxes) await clean(bytes, box, counted)
  return { hasPicture }
}

async function boxesIn(bytes: Bytes, from: number, to: number): Promise<Box[]> {
  const found: Box[] = []
  for (let at = from; at < to;) {
    // A few bytes behind the last box are room that some programs leave.
    if (to - at < 8) {
      await bytes.blank(at, to)
      break
    }
    const head = await bytes.read(at, Math.min(16, to - at))
    const name = head.toString('latin1', 4, 8)
    const short = head.readUInt32BE(0)
    const length = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short
    const body = at + (short === 1 ? 16 : 8)
    if (at + length > to) throw new Unfit('cut-off')
    if (length < body - at || found.length > MOST_BOXES) throw new Unfit('broken')
    found.push({ name, from: at, body, to: at + length })
    at += length
  }
  return found
}

async function named(bytes: Bytes, within: Box, name: string): Promise<Box[]> {
  return (await boxesIn(bytes, within.body, within.to)).filter((box) => box.name === name)
}

async function inside(bytes: Bytes, box: Box, ...path: string[]): Promise<Box | null> {
  let at = box
  for (const name of path) {
    const [next] = await named(bytes, at, name)
    if (!next) return null
    at = next
  }
  return at
}

async function handlerOf(bytes: Bytes, track: Box): Promise<string> {
  const handler = await inside(bytes, track, 'mdia', 'hdlr')
  return handler ? (await bytes.read(handler.body + 8, 4)).toString('latin1') : ''
}

async function clean(bytes: Bytes, box: Box, counted: { boxes: number }): Promise<void> {
  if (++counted.boxes > MOST_BOXES) throw new Unfit('too-hard')
  if (!KEPT.has(box.name)) return becomeFree(bytes, box)
  // When it was taken, in any of the three tables that say so.
  if (['mvhd', 'tkhd', 'mdhd'].includes(box.name)) {
    const isLong = (await bytes.read(box.body, 1))[0] === 1
    await bytes.blank(box.body + 4, Math.min(box.to, box.body + (isLong ? 20 : 12)))
  }
  // Its name often says with what it was taken.
  if (box.name === 'hdlr') await bytes.blank(box.body + 12, box.to)
  if (HOLDERS.has(box.name)) for (const inner of await boxesIn(bytes, box.body, box.to)) await clean(bytes, inner, counted)
}

/** Room: of the same length, and empty. */
async function becomeFree(bytes: Bytes, box: Box): Promise<void> {
  await bytes.write(box.from + 4, Buffer.from('free', 'latin1'))
  await bytes.blank(box.body, box.to)
}

/** What a track that is neither picture nor sound says (where the camera was, every second) lies among the film. */
async function blankSamples(bytes: Bytes, track: Box): Promise<void> {
  const table = await inside(bytes, track, 'mdia', 'minf', 'stbl')
  if (!table) return
  const [sizes, runs] = [await inside(bytes, table, 'stsz'), await inside(bytes, table, 'stsc')]
  const short = await inside(bytes, table, 'stco')
  const chunks = short ?? (await inside(bytes, table, 'co64'))
  if (!sizes || !runs || !chunks) return
  const [size, run, chunk] = await Promise.all([sizes, runs, chunks].map((box) => bytes.read(box.body, box.to - box.body)))
  const same = size!.readUInt32BE(4)
  const width = short ? 4 : 8
  const count = Math.min(chunk!.readUInt32BE(4), Math.floor((chunk!.length - 8) / width))
  const runCount = Math.min(run!.readUInt32BE(4), Math.floor((run!.length - 8) / 12))
  let sample = 0
  for (let at = 0, row = 0; at < count; at++) {
    while (row + 1 < runCount && run!.readUInt32BE(8 + (row + 1) * 12) <= at + 1) row++
    const samples = runCount > 0 ? run!.readUInt32BE(8 + row * 12 + 4) : 0
    let length = 0
    for (let one = 0; one < samples && one < MOST_BOXES; one++, sample++)
      length += same || (12 + sample * 4 + 4 <= size!.length ? size!.readUInt32BE(12 + sample * 4) : 0)
    const from = short ? chunk!.readUInt32BE(8 + at * 4) : Number(chunk!.readBigUInt64BE(8 + at * 8))
    await bytes.blank(from, from + length)
  }
}
