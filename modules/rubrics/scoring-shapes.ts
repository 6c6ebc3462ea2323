import * as z from 'zod'
import { PiecePage } from '../work/contract.ts'
import { PIECE_KINDS, SHARE_PROBLEMS } from '../work/piece.ts'
import { Agreement, Figures, Lean } from './figures-contract.ts'
import { GRADES } from './rubric.ts'
import { DESIGNS, KINDS, LOOK_PROBLEMS, OPEN_TO, PIECE_STATES, STEPS } from './scoring.ts'

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
  /** Of a comparison: which criterion is looked at; null where it is the whole. */
  criterionId: z.uuid().nullable(),
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
  /** Where everyone reads everything: how many one has still to read. */
  left: z.int(),
  /** Student work that its team took back, or whose days are over: what was given for it stands, without it. */
  gone: z.int(),
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

export const Piece = z.object({
  id: z.uuid(),
  number: z.int(),
  /** Empty where the work is not shown. */
  title: z.string(),
  text: z.string(),
  state: z.enum(PIECE_STATES),
  /** Student work as it is now, for those who read it and those whose it is. */
  work: z.object({ kind: z.enum(PIECE_KINDS), about: z.string(), pages: z.array(PiecePage) }).nullable(),
})
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

/** How sure an order is, of all judgements together. */
export const Sureness = z.object({
  pieces: z.int(),
  judges: z.int(),
  judgements: z.int(),
  reliability: z.number().nullable(),
  apart: z.number(),
})
export type Sureness = z.infer<typeof Sureness>

/** A piece in its place on the scale that judgements made: of work, never of a person. */
export const OrderedPiece = z.object({
  piece: Piece,
  measure: z.number(),
  lower: z.number(),
  upper: z.number(),
  judgements: z.int(),
  isSurprising: z.boolean(),
})
export type OrderedPiece = z.infer<typeof OrderedPiece>

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
  /** Of a comparison: how sure its order is, and once it is done the order, what shows most first. */
  sureness: Sureness.nullable(),
  order: z.array(OrderedPiece).nullable(),
  /** Whether one judged much as the others, for oneself alone. */
  ownWay: z.enum(['alike', 'otherwise']).nullable(),
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

export const PieceInput = z
  .object({
    title: z.string().trim().max(160),
    text: z.string().trim().max(20_000),
    /** Student work that a team of the actor’s holds: it stays theirs, with its own name, and can be taken back. */
    workId: z.uuid().nullable().default(null),
    /** For an anchor: its settled scores in the order of the criteria, and why. */
    reference: z.array(z.number()).max(12).nullable(),
    reason: z.string().trim().max(2000),
  })
  .refine(({ title, workId }) => workId !== null || title !== '', { message: 'Give the piece a name.', path: ['title'] })
export type PieceInput = z.infer<typeof PieceInput>

/** Why a set cannot be set out so, and of which piece that is said. */
export const START_PROBLEMS = [
  'not-published',
  'too-many-for-everyone',
  'too-many-to-compare',
  'not-on-the-scale',
  ...SHARE_PROBLEMS,
] as const
export type StartProblem = (typeof START_PROBLEMS)[number]
export const CannotStart = z.object({ reason: z.enum(START_PROBLEMS), title: z.string().nullable() })
export type CannotStart = z.infer<typeof CannotStart>

export const FinalPiece = Piece.omit({ text: true, work: true }).extend({
  readings: z.int(),
  finals: z.array(z.object({ score: z.number().nullable(), route: z.enum(['agreed', 'mean', 'third', 'waits', 'waits-third']) })),
  overall: z.number().nullable(),
})
export type FinalPiece = z.infer<typeof FinalPiece>
