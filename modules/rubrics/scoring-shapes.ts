import * as z from 'zod'
import { Agreement, Figures, Lean } from './figures-contract.ts'
import { GRADES } from './rubric.ts'
import { DESIGNS, KINDS, LOOK_PROBLEMS, OPEN_TO, STEPS } from './scoring.ts'

const Instant = z.iso.datetime({ offset: true })

export const ScoringLine = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(KINDS),
  step: z.enum(STEPS),
  round: z.int(),
  rubric: z.string(),
  number: z.int(),
  team: z.string(),
  pieces: z.int(),
  isReader: z.boolean(),
  isOpen: z.boolean(),
})
export type ScoringLine = z.infer<typeof ScoringLine>

export const Scoring = z.object({
  id: z.uuid(),
  version: z.int(),
  teamId: z.uuid(),
  team: z.string(),
  place: z.string(),
  teamIsOpen: z.boolean(),
  rubricId: z.uuid(),
  number: z.int(),
  name: z.string(),
  kind: z.enum(KINDS),
  design: z.enum(DESIGNS),
  readers: z.int(),
  thirdBeyond: z.number(),
  openTo: z.enum(OPEN_TO),
  round: z.int(),
  step: z.enum(STEPS),
  madeAt: Instant,
  removedAt: Instant.nullable(),
  mayWrite: z.boolean(),
  isReader: z.boolean(),
  pieces: z.int(),
  /** Readings that are in, in this round, of all readers together. */
  inAll: z.int(),
  /** Of one’s own, in this round and over all rounds. */
  done: z.int(),
  minutes: z.int(),
  /** Who joined. */
  names: z.array(z.string()),
})
export type Scoring = z.infer<typeof Scoring>

/** The version it is read with. */
export const Used = z.object({
  name: z.string(),
  sentence: z.string(),
  grades: z.array(z.enum(GRADES)),
  halfLevels: z.boolean(),
  levels: z.array(z.object({ name: z.string(), score: z.number() })),
  criteria: z.array(
    z.object({ id: z.uuid(), name: z.string(), asks: z.string(), weight: z.number(), descriptors: z.array(z.string()) }),
  ),
})
export type Used = z.infer<typeof Used>

export const Word = z.object({
  id: z.uuid(),
  pieceId: z.uuid(),
  criterionId: z.uuid(),
  round: z.int(),
  text: z.string(),
  by: z.string(),
  isMine: z.boolean(),
  madeAt: Instant,
})
export type Word = z.infer<typeof Word>

export const Piece = z.object({ id: z.uuid(), number: z.int(), title: z.string(), text: z.string() })
export type Piece = z.infer<typeof Piece>

/** A piece that divides its readers, for those who may see what others gave. */
export const Divided = Piece.extend({
  criterionId: z.uuid(),
  /** How many gave each score of the scale. */
  counts: z.array(z.int()),
  steps: z.number(),
  /** One’s own, to find oneself. */
  own: z.number().nullable(),
  /** Settled before, where it is an anchor: the score, and why. */
  reference: z.number().nullable(),
  reason: z.string(),
  /** What readers wrote to that criterion, nobody’s name beside it. */
  comments: z.array(z.string()),
})
export type Divided = z.infer<typeof Divided>

export const ScoringPage = z.object({
  scoring: Scoring,
  used: Used,
  /** Of this round; null where it may not be seen yet. */
  figures: Figures.nullable(),
  whyNot: z.enum(LOOK_PROBLEMS).nullable(),
  foundAt: Instant.nullable(),
  /** Of each round that may be seen, the first one first. */
  rounds: z.array(Agreement),
  divided: z.array(Divided),
  words: z.array(Word),
  /** Criteria that divided people in two rounds: worth other words. */
  dividesStill: z.array(z.uuid()),
  lean: Lean.nullable(),
})
export type ScoringPage = z.infer<typeof ScoringPage>

export const Reading = z.object({
  id: z.uuid(),
  piece: Piece,
  isThird: z.boolean(),
  scores: z.array(z.number()).nullable(),
  comments: z.record(z.string(), z.string()),
})
export type Reading = z.infer<typeof Reading>

export const Next = z.object({ reading: Reading.nullable(), last: Reading.nullable(), done: z.int() })

export const PieceInput = z.object({
  title: z.string().trim().min(1).max(160),
  text: z.string().trim().max(20_000),
  /** For an anchor: its settled scores in the order of the criteria, and why. */
  reference: z.array(z.number()).max(12).nullable(),
  reason: z.string().trim().max(2000),
})
export type PieceInput = z.infer<typeof PieceInput>

export const FinalPiece = Piece.omit({ text: true }).extend({
  readings: z.int(),
  finals: z.array(z.object({ score: z.number().nullable(), route: z.enum(['agreed', 'mean', 'third', 'waits', 'waits-third']) })),
  overall: z.number().nullable(),
})
export type FinalPiece = z.infer<typeof FinalPiece>
