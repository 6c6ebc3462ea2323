import { oc } from '@orpc/contract'
import * as z from 'zod'
import { TeamLine } from '../teams/contract.ts'
import { IMPORT_PROBLEMS } from './case.ts'
import { maps } from './map-contract.ts'
import { GRADES, MOST_CRITERIA, MOST_LEVELS, PUBLISH_PROBLEMS } from './rubric.ts'
import { Rubric } from './rubric-shapes.ts'
import { scorings } from './scoring-contract.ts'
import { ScoringLine } from './scoring-shapes.ts'
import { Agreement } from './figures-contract.ts'

const Instant = z.iso.datetime({ offset: true })

export const Level = z.object({ name: z.string().trim().max(60), score: z.number().min(0).max(1000) })
export const Criterion = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(120),
  asks: z.string().trim().max(1000),
  weight: z.number().positive().max(100),
  descriptors: z.array(z.string().trim().max(2000)).max(MOST_LEVELS),
})
export const Content = z
  .object({
    name: z.string().trim().min(1).max(120),
    sentence: z.string().trim().max(400),
    grades: z.array(z.enum(GRADES)).max(14),
    halfLevels: z.boolean(),
    levels: z.array(Level).max(MOST_LEVELS),
    criteria: z.array(Criterion).max(MOST_CRITERIA),
  })
  .refine(({ levels, criteria }) => criteria.every(({ descriptors }) => descriptors.length === levels.length), {
    message: 'Give each criterion a text for each level.',
  })
export type Content = z.infer<typeof Content>

export const Version = z.object({ ...Content.shape, number: z.int(), said: z.string(), by: z.string(), madeAt: Instant })
export type Version = z.infer<typeof Version>

export const RubricLine = z.object({
  id: z.uuid(),
  name: z.string(),
  sentence: z.string(),
  grades: z.array(z.enum(GRADES)),
  number: z.int(),
  team: z.string(),
  place: z.string(),
  isMine: z.boolean(),
  isShared: z.boolean(),
})
export type RubricLine = z.infer<typeof RubricLine>

export const Proposal = z.object({
  id: z.uuid(),
  criterionId: z.uuid(),
  criterion: z.string(),
  number: z.int(),
  scoringId: z.uuid().nullable(),
  scoring: z.string().nullable(),
  /** Empty where student work is not named here. */
  pieces: z.array(z.object({ id: z.uuid(), number: z.int(), title: z.string() })),
  why: z.string(),
  wording: z.string(),
  by: z.string(),
  madeAt: Instant,
  taken: z.boolean().nullable(),
  answer: z.string(),
})
export type Proposal = z.infer<typeof Proposal>

export const RubricPage = z.object({
  rubric: Rubric,
  /** The version that is shown; null while nothing was published. */
  version: Version.nullable(),
  /** What is being written, for those whose rubric it is. */
  draft: Content.nullable(),
  /** How alike people read each version, where it was looked at together. */
  agreement: z.array(Agreement),
  scorings: z.array(ScoringLine),
  proposals: z.array(Proposal),
})
export type RubricPage = z.infer<typeof RubricPage>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const rubrics = {
  ...scorings,
  ...maps,

  list: oc
    .route({
      method: 'GET',
      path: '/rubrics',
      summary: 'Rubrics that you may see, and sets of work that you may read with others',
    })
    .output(z.object({ rubrics: z.array(RubricLine), scorings: z.array(ScoringLine) })),
  beginning: oc
    .route({ method: 'GET', path: '/rubrics/beginning', summary: 'Your teams that a rubric can belong to' })
    .output(z.object({ teams: z.array(TeamLine) })),
  rubric: oc
    .route({ method: 'GET', path: '/rubrics/{id}', summary: 'One rubric, in its latest or in an earlier version' })
    .input(Id.extend({ number: z.coerce.number().int().positive().max(10_000).optional() }))
    .output(RubricPage)
    .errors(problems),
  versionsOfRubric: oc
    .route({
      method: 'GET',
      path: '/rubrics/{id}/versions',
      summary: 'All versions of a rubric, the latest first, and how alike each was read',
    })
    .input(Id)
    .output(z.object({ rubric: Rubric, versions: z.array(Version), agreement: z.array(Agreement) }))
    .errors(problems),
  make: oc
    .route({ method: 'POST', path: '/rubrics', summary: 'Begin a rubric of your team’s; it is a draft until you publish it' })
    .input(z.object({ teamId: z.uuid(), content: Content }))
    .output(Id)
    .errors(problems),
  bringIn: oc
    .route({ method: 'POST', path: '/rubrics/bring-in', summary: 'Bring in a rubric from a CASE document or a table' })
    .input(z.object({ teamId: z.uuid(), format: z.enum(['case', 'csv']), text: z.string().min(1).max(500_000) }))
    .output(Id)
    .errors({ ...problems, CANNOT_READ: { status: 422, data: z.object({ reason: z.enum(IMPORT_PROBLEMS), at: z.string() }) } }),
  takeAway: oc
    .route({ method: 'GET', path: '/rubrics/{id}/file', summary: 'A rubric as a CASE document or a table' })
    .input(Id.extend({ number: z.coerce.number().int().positive().max(10_000).optional(), format: z.enum(['case', 'csv']) }))
    .output(z.object({ name: z.string(), text: z.string() }))
    .errors(problems),
  keepDraft: oc
    .route({ method: 'POST', path: '/rubrics/{id}/draft', summary: 'Keep what is being written for the next version' })
    .input(Id.extend({ draftVersion: z.int(), content: Content }))
    .output(z.object({ draftVersion: z.int() }))
    .errors({ ...problems, CONFLICT: { status: 409, data: z.object({ theirs: Content.nullable() }) } }),
  publish: oc
    .route({
      method: 'POST',
      path: '/rubrics/{id}/publish',
      summary: 'Publish the next version; the earlier ones stay as they are',
    })
    .input(Id.extend({ draftVersion: z.int(), content: Content, said: z.string().trim().max(400) }))
    .output(z.object({ number: z.int() }))
    .errors({
      ...problems,
      CONFLICT: { status: 409, data: z.object({ theirs: Content.nullable() }) },
      CANNOT_PUBLISH: { status: 409, data: z.object({ reason: z.enum(PUBLISH_PROBLEMS) }) },
    }),
  shareRubric: oc
    .route({ method: 'POST', path: '/rubrics/{id}/share', summary: 'Show it to everyone in the district, or take it back' })
    .input(Id.extend({ share: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_SHARE: { status: 409, data: z.object({ reason: z.enum(['not-published']) }) } }),
  removeRubric: oc
    .route({ method: 'POST', path: '/rubrics/{id}/remove', summary: 'Take a rubric away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  propose: oc
    .route({
      method: 'POST',
      path: '/rubrics/{id}/proposals',
      summary: 'Propose other words for a criterion that divides its readers',
    })
    .input(
      Id.extend({
        number: z.int().positive(),
        criterionId: z.uuid(),
        scoringId: z.uuid().nullable(),
        pieceIds: z.array(z.uuid()).max(20),
        why: z.string().trim().min(1).max(2000),
        wording: z.string().trim().max(4000),
      }),
    )
    .output(Id)
    .errors(problems),
  answerProposal: oc
    .route({ method: 'POST', path: '/rubric-proposals/{id}/answer', summary: 'Say what became of a proposal' })
    .input(Id.extend({ taken: z.boolean(), answer: z.string().trim().max(2000) }))
    .output(z.object({}))
    .errors({ ...problems, ANSWERED: { status: 409 } }),
}
