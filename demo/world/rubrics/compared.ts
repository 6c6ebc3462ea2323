import type { Content } from '#modules/rubrics/rubric.ts'
import { nextComparison } from '#stats'
import type { Laid } from '#stats'
import { idOf } from '../id.ts'
import type { Person } from '../people.ts'
import { chanceOf } from '../random.ts'
import type { Moment } from '../time.ts'
import type { Judgement, Piece } from './sets.ts'

type Of = {
  key: string
  setId: string
  pieces: readonly Piece[]
  judges: readonly Person[]
  content: Content
  /** Looked at by this criterion. */
  criterionId: string
  count: number
  at: Moment
  /** The piece, by its number, in which half of the judges see much and half see little. */
  divides: number | null
}

/** Laid two at a time as Weft lays them, to one judge after another; what shows more is drawn by how strong the pieces are. */
export function judgedInPairs({ key, setId, pieces, judges, content, criterionId, count, at, divides }: Of): Judgement[] {
  const chance = chanceOf(`judgements/${key}`)
  const criterion = content.criteria.findIndex(({ id }) => id === criterionId)
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const laid: Laid[] = []
  const own = judges.map((): Laid[] => [])
  const seen = (piece: Piece, judge: number) =>
    piece.number === divides ? (judge % 2 === 0 ? 2.5 : -2.5) : 1.1 * piece.strengths[criterion]!
  return Array.from({ length: count }, (_, turn): Judgement => {
    const judge = turn % judges.length
    const next = nextComparison([...byId.keys()], { laid, own: own[judge]!, seed: setId })!
    laid.push(next)
    own[judge]!.push(next)
    const [left, right] = next.map((id) => byId.get(id)!) as [Piece, Piece]
    const leftShowsMore = chance.unit() < 1 / (1 + Math.exp(seen(right, judge) - seen(left, judge)))
    return {
      id: idOf(`judgement/${key}/${turn}`, at + turn * 3),
      by: judges[judge]!,
      left,
      right,
      more: leftShowsMore ? left : right,
      at: at + turn * 3,
      seconds: 25 + chance.int(0, 70),
    }
  })
}
