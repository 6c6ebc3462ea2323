import * as z from 'zod'

const Share = z.number().nullable()

/** How alike people read one criterion. No person stands in it. */
export const CriterionFigures = z.object({
  criterionId: z.uuid(),
  criterion: z.string(),
  /** Pairs of readings of the same piece: the same score, and no more than one level apart. */
  pairs: z.int(),
  exact: Share,
  adjacent: Share,
  /** Quadratic weighted kappa of all pairs together. */
  kappa: z.number().nullable(),
  alpha: z.number().nullable(),
  alphaLower: z.number().nullable(),
  alphaUpper: z.number().nullable(),
  units: z.int(),
  /** How often each score of the scale was given. */
  counts: z.array(z.int()),
})
export type CriterionFigures = z.infer<typeof CriterionFigures>

/** A piece and a criterion that divide their readers: how many gave each score. */
export const Dividing = z.object({ pieceId: z.uuid(), criterionId: z.uuid(), counts: z.array(z.int()), steps: z.number() })
export type Dividing = z.infer<typeof Dividing>

export const Figures = z.object({
  readings: z.int(),
  pieces: z.int(),
  readers: z.int(),
  exact: Share,
  adjacent: Share,
  criteria: z.array(CriterionFigures),
  dividing: z.array(Dividing),
  /** With so many readers: how sure the mean of a piece would be, and how far off. */
  study: z.array(z.object({ readers: z.int(), dependability: z.number(), error: z.number() })),
  enough: z.int().nullable(),
  /** Whether everyone read everything, which is what the study supposes; else it takes the readers of a piece as any. */
  isCrossed: z.boolean(),
  /** How far each reader lies above or below the others, in levels, from the most severe; nobody’s name, and only from five on. */
  leans: z.array(z.number()).nullable(),
})
export type Figures = z.infer<typeof Figures>

/** How alike a version was read in one round: what a rubric’s page shows of it. */
export const Agreement = z.object({
  number: z.int(),
  scoringId: z.uuid(),
  scoring: z.string(),
  round: z.int(),
  foundAt: z.iso.datetime({ offset: true }),
  pieces: z.int(),
  readers: z.int(),
  exact: Share,
  adjacent: Share,
  criteria: z.array(CriterionFigures.pick({ criterionId: true, criterion: true, exact: true, adjacent: true, alpha: true })),
})
export type Agreement = z.infer<typeof Agreement>

/** What a reader alone is told of their own reading. */
export const Lean = z.object({
  /** Of a level, above (+) or below (−) the others on the same pieces, with its interval. */
  levels: z.number(),
  lower: z.number(),
  upper: z.number(),
  scores: z.int(),
  criteria: z.array(z.object({ criterionId: z.uuid(), levels: z.number() })),
})
export type Lean = z.infer<typeof Lean>

/** By the many-facet Rasch model, in logits, where it can be told: one’s own, to oneself; of the group, from five on, only how far it reaches. */
export const Severities = z.object({
  own: z.object({ severity: z.number(), lower: z.number(), upper: z.number() }).nullable(),
  group: z.object({ range: z.number(), isApart: z.boolean(), surprising: z.int(), readers: z.int() }).nullable(),
})
export type Severities = z.infer<typeof Severities>
