import { oc } from '@orpc/contract'
import * as z from 'zod'
import { comparisons } from './comparison-contract.ts'
import { DESIGNS, GIVE_PROBLEMS, JOIN_PROBLEMS, KINDS, LOOK_PROBLEMS, MOST_SECONDS, OPEN_TO } from './scoring.ts'
import { Severities } from './figures-contract.ts'
import { CannotStart, FinalPiece, Next, PieceInput, Scoring, ScoringPage, Used } from './scoring-shapes.ts'

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const scorings = {
  ...comparisons,

  startScoring: oc
    .route({
      method: 'POST',
      path: '/rubrics/{id}/scorings',
      summary: 'Set out work to be read with this rubric, by whoever joins',
    })
    .input(
      Id.extend({
        teamId: z.uuid(),
        name: z.string().trim().min(1).max(120),
        kind: z.enum(KINDS),
        design: z.enum(DESIGNS),
        readers: z.int().min(2).max(4),
        thirdBeyond: z.number().min(0).max(6),
        openTo: z.enum(OPEN_TO),
        /** Which criterion to compare by; none where it is the whole. */
        criterionId: z.uuid().nullable().default(null),
        pieces: z.array(PieceInput).min(1).max(300),
      }),
    )
    .output(Id)
    .errors({
      ...problems,
      CANNOT_START: { status: 409, data: CannotStart },
    }),
  addPieces: oc
    .route({ method: 'POST', path: '/scorings/{id}/pieces', summary: 'Add pieces of work to a set' })
    .input(Id.extend({ pieces: z.array(PieceInput).min(1).max(300) }))
    .output(z.object({}))
    .errors({
      ...problems,
      CANNOT_START: { status: 409, data: CannotStart },
    }),
  scoring: oc
    .route({
      method: 'GET',
      path: '/scorings/{id}',
      summary: 'A set of work that people read together: how it stands, and how alike they read',
    })
    .input(Id)
    .output(ScoringPage)
    .errors(problems),
  severities: oc
    .route({
      method: 'GET',
      path: '/scorings/{id}/severities',
      summary: 'How severely you read, told to you alone; of the group, how far it reaches',
    })
    .input(Id)
    .output(Severities)
    .errors(problems),
  desk: oc
    .route({ method: 'GET', path: '/scorings/{id}/desk', summary: 'The piece in front of you' })
    .input(Id)
    .output(Next.extend({ scoring: Scoring, used: Used }))
    .errors(problems),
  join: oc
    .route({ method: 'POST', path: '/scorings/{id}/join', summary: 'Join those who read, or leave them' })
    .input(Id.extend({ joined: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_JOIN: { status: 409, data: z.object({ reason: z.enum(JOIN_PROBLEMS) }) } }),
  takeNext: oc
    .route({ method: 'POST', path: '/scorings/{id}/next', summary: 'Take the next piece' })
    .input(Id)
    .output(Next)
    .errors({ ...problems, CANNOT_GIVE: { status: 409, data: z.object({ reason: z.enum(GIVE_PROBLEMS) }) } }),
  give: oc
    .route({ method: 'POST', path: '/readings/{id}', summary: 'Give your scores for a piece, and take the next' })
    .input(
      Id.extend({
        scores: z.array(z.number()).max(12),
        comments: z.record(z.string().max(60), z.string().trim().max(1000)),
        seconds: z
          .int()
          .min(0)
          .max(MOST_SECONDS * 3),
      }),
    )
    .output(Next)
    .errors({ ...problems, CANNOT_GIVE: { status: 409, data: z.object({ reason: z.enum(GIVE_PROBLEMS) }) } }),
  moveOn: oc
    .route({
      method: 'POST',
      path: '/scorings/{id}/step',
      summary: 'Open what was given for discussion, read once more, or close the set',
    })
    .input(Id.extend({ version: z.int(), to: z.enum(['discuss', 'again', 'close', 'reopen']) }))
    .output(z.object({}))
    .errors({
      ...problems,
      CONFLICT: { status: 409 },
      CANNOT_MOVE: { status: 409, data: z.object({ reason: z.enum(['nothing-read', 'not-now']) }) },
    }),
  sayOfPiece: oc
    .route({ method: 'POST', path: '/scorings/{id}/words', summary: 'Say something about a piece that divides' })
    .input(Id.extend({ pieceId: z.uuid(), criterionId: z.uuid(), text: z.string().trim().min(1).max(2000) }))
    .output(Id)
    .errors({ ...problems, CANNOT_SAY: { status: 409, data: z.object({ reason: z.enum(LOOK_PROBLEMS) }) } }),
  finals: oc
    .route({
      method: 'GET',
      path: '/scorings/{id}/finals',
      summary: 'Final scores and how each came about, once a set is closed; 25 at a time',
    })
    .input(Id.extend({ after: z.coerce.number().int().min(0).max(1_000_000).optional() }))
    .output(z.object({ scoring: Scoring, used: Used, pieces: z.array(FinalPiece), more: z.boolean(), thirds: z.int() }))
    .errors({ ...problems, STILL_READING: { status: 409 } }),
  removeScoring: oc
    .route({ method: 'POST', path: '/scorings/{id}/remove', summary: 'Take a set away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
