import type { Content } from '#modules/rubrics/rubric.ts'
import { nextBlock, wantsThird } from '#modules/rubrics/scoring.ts'
import { idOf } from '../id.ts'
import type { Person } from '../people.ts'
import { chanceOf } from '../random.ts'
import { moment } from '../time.ts'
import type { Moment } from '../time.ts'
import { drawScores, levelAt, SEVERITIES } from './readers.ts'
import type { Clarity } from './readers.ts'
import { madeWork, TOPICS_COUNT } from './work.ts'

export type Piece = {
  id: string
  number: number
  block: number
  title: string
  text: string
  /** Student work that its team laid there. */
  workId?: string
  reference: number[] | null
  reason: string
  strengths: number[]
}
export type Reading = {
  id: string
  piece: Piece
  round: number
  by: Person
  isThird: boolean
  scores: number[]
  at: Moment
  seconds: number
  comments: Record<string, string>
}
export type Judgement = {
  id: string
  by: Person
  left: Piece
  right: Piece
  more: Piece
  at: Moment
  seconds: number
}
export type Set = {
  key: string
  id: string
  name: string
  kind: 'calibration' | 'scoring' | 'comparison'
  design: 'all' | 'linked' | 'pairs'
  /** Of a comparison: by which criterion, and what was judged. */
  criterionId?: string
  judgements?: Judgement[]
  number: number
  content: Content
  openTo: 'team' | 'district'
  round: number
  step: 'reading' | 'discussing' | 'closed'
  made: Moment
  closed: Moment | null
  pieces: Piece[]
  readers: Person[]
  readings: Reading[]
  blocks: { number: number; raters: string[] }[]
}

const BLOCK = 6

type PiecesOf = { key: string; count: number; content: Content; from: number; design: Set['design'] }

/** Pieces whose texts are at the levels that their strength makes likely. */
export function piecesOf({ key, count, content, from, design }: PiecesOf): Piece[] {
  return Array.from({ length: count }, (_, at) => {
    const chance = chanceOf(`piece/${key}/${at}`)
    const whole = 2.3 * chance.noise()
    const strengths = content.criteria.map(() => whole + 0.9 * chance.noise())
    const [question = 0, claim = 0, evidence = 0, limits = whole, telling = whole] = strengths
    const made = madeWork(`${key}/${at}`, from + at, [
      levelAt(question),
      levelAt(claim),
      levelAt(evidence),
      levelAt(limits),
      levelAt(telling),
    ])
    const again = Math.floor((from + at) / TOPICS_COUNT)
    return {
      id: idOf(`piece/${key}/${at}`, moment(-200, 1, '8:00')),
      number: at + 1,
      block: design === 'linked' ? Math.floor(at / BLOCK) : at,
      title: again === 0 ? made.title : `${made.title} · ${again + 1}`,
      text: made.text,
      reference: null,
      reason: '',
      strengths,
    }
  })
}

type Rounds = {
  key: string
  pieces: readonly Piece[]
  readers: readonly Person[]
  content: Content
  rounds: readonly { clarity: Clarity; at: Moment }[]
}

/** Everyone reads everything, as often as there are rounds. */
export function readByAll({ key, pieces, readers, content, rounds }: Rounds): Reading[] {
  return rounds.flatMap(({ clarity, at }, nth) =>
    readers.flatMap((by, reader) => {
      const chance = chanceOf(`reading/${key}/${nth}/${reader}`)
      const own = content.criteria.map(() => clarity.own * chance.noise())
      return pieces.map((piece, place): Reading => ({
        id: idOf(`reading/${key}/${nth}/${reader}/${piece.number}`, at),
        piece,
        round: nth + 1,
        by,
        isThird: false,
        scores: drawScores({ chance, content, strengths: piece.strengths, severity: SEVERITIES[reader]!, own, clarity }),
        at: at + reader * 11 + place * 7,
        seconds: 150 + chance.int(0, 240),
        comments: {},
      }))
    }),
  )
}

type Linked = {
  key: string
  pieces: readonly Piece[]
  readers: readonly Person[]
  content: Content
  clarity: Clarity
  at: Moment
}

/** Handed out as Weft hands out blocks: two readers a block, tied together, and a third where they are far apart. */
export function readInBlocks({ key, pieces, readers, content, clarity, at }: Linked): Pick<Set, 'readings' | 'blocks'> {
  const chance = chanceOf(`reading/${key}`)
  const blocks = Array.from({ length: Math.ceil(pieces.length / BLOCK) }, (_, number) => ({ number, raters: [] as string[] }))
  const met = new Map(readers.map(({ id }) => [id, new Map(readers.filter((one) => one.id !== id).map((one) => [one.id, 0]))]))
  const readings: Reading[] = []
  const read = (reader: number, piece: Piece, isThird: boolean, when: Moment): Reading => ({
    id: idOf(`reading/${key}/${reader}/${piece.number}`, when),
    piece,
    round: 1,
    by: readers[reader]!,
    isThird,
    scores: drawScores({
      chance,
      content,
      strengths: piece.strengths,
      severity: SEVERITIES[reader]!,
      own: content.criteria.map(() => 0),
      clarity,
    }),
    at: when,
    seconds: 180 + chance.int(0, 300),
    comments: {},
  })
  for (let turn = 0; turn < blocks.length * 2; turn++) {
    const reader = turn % readers.length
    const me = readers[reader]!.id
    const block = nextBlock(
      blocks.filter(({ raters }) => raters.length < 2),
      me,
      met.get(me)!,
    )
    if (!block) continue
    for (const other of block.raters)
      for (const [one, two] of [
        [me, other],
        [other, me],
      ] as const)
        met.get(one)!.set(two, met.get(one)!.get(two)! + 1)
    blocks[block.number]!.raters.push(me)
    for (const piece of pieces.filter((one) => one.block === block.number))
      readings.push(read(reader, piece, false, at + turn * 90 + (piece.number % BLOCK) * 9))
  }
  const last = at + blocks.length * 2 * 90
  for (const piece of pieces) {
    const given = readings.filter((one) => one.piece === piece)
    if (!wantsThird(content, given, { readers: 2, thirdBeyond: 1 })) continue
    const third = readers.findIndex(
      ({ id }, place) => place >= piece.number % readers.length && !given.some(({ by }) => by.id === id),
    )
    if (third >= 0) readings.push(read(third, piece, true, last + piece.number * 12))
  }
  return { readings, blocks }
}
