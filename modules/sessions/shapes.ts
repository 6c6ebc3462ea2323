import * as z from 'zod'
import { Instant } from '../people/person.ts'
import { PiecePage } from '../work/contract.ts'
import { PIECE_KINDS } from '../work/piece.ts'
import { Step } from './protocol-contract.ts'
import { NOTE_KINDS } from './protocol.ts'
import { PHASES, WORK_KINDS } from './session.ts'

const InTwo = z.object({ en: z.string(), es: z.string() })

/** A session as lists show it. */
export const SessionLine = z.object({
  id: z.uuid(),
  title: z.string(),
  protocol: InTwo,
  teamId: z.uuid(),
  team: z.string(),
  teamPlace: z.string(),
  beginsAt: Instant,
  endedAt: Instant.nullable(),
  place: z.string(),
  minutes: z.int(),
  phase: z.enum(PHASES),
})
export type SessionLine = z.infer<typeof SessionLine>

/** Where it stands, by the database’s clock. */
export const Standing = z.object({
  phase: z.enum(PHASES),
  beganAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  step: z.string().nullable(),
  endsAt: Instant.nullable(),
  /** What a paused step had left. */
  leftSeconds: z.number().nullable(),
  turnId: z.uuid().nullable(),
  /** Who has had a turn in this step. */
  had: z.array(z.uuid()),
  /** The steps whose notes, written alone, stand open. */
  opened: z.array(z.string()),
})
export type Standing = z.infer<typeof Standing>

export const Participant = z.object({
  personId: z.uuid(),
  name: z.string(),
  /** Leads the place, and is here to learn. */
  isLeader: z.boolean(),
  /** What a leader came to learn. */
  question: z.string(),
  here: z.boolean(),
})
export type Participant = z.infer<typeof Participant>

export const Mark = z.object({
  x: z.number().min(0).max(1).nullable(),
  y: z.number().min(0).max(1).nullable(),
  /** A line of a text, a page, or a second. */
  at: z.int().min(0).max(100_000).nullable(),
})
export type Mark = z.infer<typeof Mark>

export const SessionNote = z.object({
  id: z.uuid(),
  version: z.int(),
  step: z.string(),
  kind: z.enum(NOTE_KINDS),
  text: z.string(),
  workId: z.uuid().nullable(),
  mark: Mark.nullable(),
  personId: z.uuid(),
  person: z.string().nullable(),
  mine: z.boolean(),
  /** Only its writer reads it yet. */
  closed: z.boolean(),
  removed: z.boolean(),
})
export type SessionNote = z.infer<typeof SessionNote>

export const NoteInput = z.object({
  step: z.string().max(40),
  kind: z.enum(NOTE_KINDS),
  text: z.string().trim().min(1).max(2000),
  workId: z.uuid().nullable(),
  mark: Mark.nullable(),
})
export type NoteInput = z.infer<typeof NoteInput>

export const Work = z.object({
  id: z.uuid(),
  kind: z.enum(WORK_KINDS),
  title: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  fileId: z.uuid().nullable(),
  pieceId: z.uuid().nullable(),
  /** A piece of student work as it is now; none of what was taken back since. */
  piece: z.object({ kind: z.enum(PIECE_KINDS), pages: z.array(PiecePage) }).nullable(),
})
export type Work = z.infer<typeof Work>

export const WorkInput = z
  .object({
    kind: z.enum(WORK_KINDS),
    title: z.string().trim().max(200),
    text: z.string().trim().max(20_000),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable(),
    fileId: z.uuid().nullable(),
    /** A piece of student work that the actor’s team holds: it stays theirs, and can be taken back. */
    pieceId: z.uuid().nullable().default(null),
  })
  .refine(
    ({ kind, text, url, fileId, pieceId }) =>
      ({ photo: fileId !== null, text: text !== '', link: url !== null, piece: pieceId !== null })[kind],
    { message: 'Add the photo, the text, the link or the piece.' },
  )
export type WorkInput = z.infer<typeof WorkInput>

export const Insight = z.object({
  id: z.uuid(),
  version: z.int(),
  text: z.string(),
  /** What did the student do, and which move of ours led to it? */
  did: z.string(),
  move: z.string(),
  by: z.string().nullable(),
  madeAt: Instant,
  notes: z.array(z.object({ id: z.uuid(), kind: z.enum(NOTE_KINDS), text: z.string(), fileId: z.uuid().nullable() })),
  session: z.object({ id: z.uuid(), title: z.string(), on: Instant }).nullable(),
  problem: z.object({ id: z.uuid(), text: z.string() }).nullable(),
})
export type Insight = z.infer<typeof Insight>

/** A session and all that its page shows. */
export const Session = z.object({
  id: z.uuid(),
  version: z.int(),
  title: z.string(),
  question: z.string(),
  place: z.string(),
  beginsAt: Instant,
  team: z.object({ id: z.uuid(), name: z.string(), place: z.string() }),
  protocol: z.object({ id: z.uuid(), number: z.int(), key: z.string().nullable(), name: InTwo, credit: InTwo }),
  steps: z.array(Step),
  facilitator: z.object({ personId: z.uuid(), name: z.string().nullable() }),
  presenter: z.object({ personId: z.uuid(), name: z.string().nullable() }).nullable(),
  work: z.array(Work),
  /** Opens it to a colleague outside the team; for those who prepare it. */
  link: z.string().nullable(),
  removedAt: Instant.nullable(),
})
export type Session = z.infer<typeof Session>

/** What changes while it is on: read anew at every change, notes only where they changed since. */
export const Now = z.object({
  version: z.int(),
  standing: Standing,
  people: z.array(Participant),
  notes: z.array(SessionNote),
  /** Up to where the notes are known. */
  position: z.string(),
})
export type Now = z.infer<typeof Now>
