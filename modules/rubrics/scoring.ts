import { scaleOf } from './rubric.ts'
import type { Content } from './rubric.ts'

/** The rules of reading work together: pure. */

export const KINDS = ['calibration', 'scoring', 'comparison'] as const
export type ScoringKind = (typeof KINDS)[number]
export const DESIGNS = ['all', 'double', 'linked', 'pairs'] as const
export type Design = (typeof DESIGNS)[number]
export const STEPS = ['reading', 'discussing', 'closed'] as const
export type Step = (typeof STEPS)[number]
export const OPEN_TO = ['team', 'district'] as const

/** What lies there: a text that was typed in, student work, work that only those who read here see, or work that was taken back. */
export const PIECE_STATES = ['text', 'work', 'readers-only', 'gone'] as const
export type PieceState = (typeof PIECE_STATES)[number]

/** How the work of a kind is handed out: to read alike, everyone reads everything; to compare, it comes two by two. */
export const designOf = (kind: ScoringKind, wished: Design): Design =>
  kind === 'calibration' ? 'all' : kind === 'comparison' ? 'pairs' : wished === 'linked' ? 'linked' : 'double'

/** In how many pieces the work is handed out: in blocks, two who share one share enough of them to be compared. */
export const blockSize = (design: Design): number => (design === 'linked' ? 6 : 1)

export type Block = { number: number; raters: readonly string[] }

/**
 * The block that ties the readers together best: one begun by somebody whom one has met least of all; where there is none, a fresh one, so that others can
 * meet there; then whatever is left. `met` says of each other reader how many blocks one shares with them.
 */
export function nextBlock(blocks: readonly Block[], me: string, met: ReadonlyMap<string, number>): Block | null {
  const least = Math.min(...met.values())
  const cost = ({ raters }: Block) => (raters.length === 0 ? least + 0.5 : Math.min(...raters.map((one) => met.get(one) ?? 0)))
  return (
    blocks
      .filter(({ raters }) => !raters.includes(me))
      .toSorted(
        (one, other) => compare(cost(one), cost(other)) || other.raters.length - one.raters.length || one.number - other.number,
      )[0] ?? null
  )
}
const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1)

export const JOIN_PROBLEMS = ['closed', 'discussing', 'not-open'] as const
export type JoinProblem = (typeof JOIN_PROBLEMS)[number]
type Standing = { step: Step }

/** Why one cannot begin to read now, or null: whoever has seen what others gave does not read the same pieces in the same round. */
export const whyNotJoin = ({ step }: Standing, isAmong: boolean): JoinProblem | null =>
  step === 'closed' ? 'closed' : step === 'discussing' ? 'discussing' : isAmong ? null : 'not-open'

export const GIVE_PROBLEMS = ['closed', 'discussing', 'in-already', 'missing', 'not-on-the-scale', 'not-a-reader'] as const
export type GiveProblem = (typeof GIVE_PROBLEMS)[number]

/** Why two pieces cannot be judged any more: it is done, or one of them was taken back. */
export const JUDGE_PROBLEMS = ['closed', 'gone'] as const
export type JudgeProblem = (typeof JUDGE_PROBLEMS)[number]

/** Why scores cannot be given any more, or null. Until all readings of a piece are in, one may think again; in a calibration the next round is for that. */
export function whyNotGive(of: Standing & { kind: ScoringKind; isIn: boolean; isSettled: boolean }): GiveProblem | null {
  if (of.step !== 'reading') return of.step
  return of.isIn && (of.kind === 'calibration' || of.isSettled) ? 'in-already' : null
}

export const LOOK_PROBLEMS = ['yours-first', 'still-reading', 'too-few'] as const
export type LookProblem = (typeof LOOK_PROBLEMS)[number]
/** From so many readings by so many people on is anything told of how alike they read. */
export const LEAST_READERS = 2
export const LEAST_PIECES = 3
/** While a set is being scored: sums over so many pieces tell nothing of one. */
export const LEAST_SETTLED = 30
/** From so many readers on they are shown beside each other, without names. */
export const LEAST_FOR_GROUP = 5

type Looking = Standing & { kind: ScoringKind; isReader: boolean; left: number; readers: number; pieces: number }

/**
 * Why one cannot see yet how alike people read in the round that is on, or null. What a reader has not read is not shown to them; who only
 * looks on sees it when everyone may.
 */
export function whyNotLook({ kind, step, isReader, left, readers, pieces }: Looking): LookProblem | null {
  const enough = readers >= LEAST_READERS && pieces >= LEAST_PIECES
  if (step !== 'reading') return enough ? null : 'too-few'
  if (isReader && left > 0 && kind === 'calibration') return 'yours-first'
  if (!isReader) return 'still-reading'
  return (kind === 'calibration' ? enough : pieces >= LEAST_SETTLED) ? null : 'too-few'
}

export type Route = 'agreed' | 'mean' | 'third' | 'waits' | 'waits-third'
export type Final = { score: number | null; route: Route }
type Given = { scores: readonly number[]; isThird: boolean }
type Setting = { readers: number; thirdBeyond: number }

const spread = (content: Content, scores: readonly number[]): number => {
  const scale = scaleOf(content)
  const places = scores.map((score) => scale.indexOf(score))
  return (Math.max(...places) - Math.min(...places)) / (content.halfLevels ? 2 : 1)
}

/** Whether its readers were further apart on some criterion than the set allows. */
export const wantsThird = (content: Content, given: readonly Given[], { readers, thirdBeyond }: Setting): boolean => {
  const firsts = given.filter(({ isThird }) => !isThird)
  if (firsts.length < readers || given.length > firsts.length) return false
  return content.criteria.some(
    (_, at) =>
      spread(
        content,
        firsts.map(({ scores }) => scores[at]!),
      ) > thirdBeyond,
  )
}

/** The final score of each criterion and how it came about: all alike, the mean of those near each other, or the third and who is nearest. */
export function finalsOf(content: Content, given: readonly Given[], { readers, thirdBeyond }: Setting): Final[] {
  const firsts = given.filter(({ isThird }) => !isThird)
  const third = given.find(({ isThird }) => isThird)
  return content.criteria.map((_, at): Final => {
    if (firsts.length < readers) return { score: null, route: 'waits' }
    const scores = firsts.map((one) => one.scores[at]!)
    const apart = spread(content, scores)
    if (apart === 0) return { score: scores[0]!, route: 'agreed' }
    if (apart <= thirdBeyond) return { score: mean(scores), route: 'mean' }
    if (!third) return { score: null, route: 'waits-third' }
    const last = third.scores[at]!
    const distance = Math.min(...scores.map((score) => Math.abs(score - last)))
    return { score: mean([last, ...scores.filter((score) => Math.abs(score - last) === distance)]), route: 'third' }
  })
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Longer than this with one piece, one was elsewhere. */
export const MOST_SECONDS = 1200
