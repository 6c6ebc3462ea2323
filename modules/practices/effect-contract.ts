import { oc } from '@orpc/contract'
import * as z from 'zod'
import { DESIGNS, FIGURE_PROBLEMS, METRICS, NO_EFFECT } from './effect.ts'
import { GROUPINGS, LEFT_OUT } from './pooled.ts'
import { GRADES, SUBJECTS } from './practice.ts'
import { STANDINGS } from './standing.ts'

const Events = z.object({ events: z.int().min(0).max(1e9), total: z.int().min(1).max(1e9) })
const Summary = z.object({
  count: z.int().min(2).max(1e9),
  mean: z.number().min(-1e9).max(1e9),
  standardDeviation: z.number().min(0).max(1e9),
})

export const FiguresInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('counts'), metric: z.enum(['log-odds', 'log-risk']), treated: Events, comparison: Events }),
  z.object({ kind: z.literal('means'), treated: Summary, comparison: Summary }),
  z.object({
    kind: z.literal('estimate'),
    metric: z.enum(METRICS),
    /** As a study reports it, ratios as ratios, with its 95% interval. */
    estimate: z.number().min(-1e6).max(1e6),
    lower: z.number().min(-1e6).max(1e6),
    upper: z.number().min(-1e6).max(1e6),
  }),
])

/** A study's finding, entered by hand, with where it stands. */
export const EffectInput = z.object({
  label: z.string().trim().min(1).max(120),
  design: z.enum(DESIGNS),
  better: z.enum(['higher', 'lower']),
  figures: FiguresInput,
  grades: z.array(z.enum(GRADES)).max(14),
  subjects: z.array(z.enum(SUBJECTS)).max(11),
  context: z.string().trim().max(120),
  students: z.string().trim().max(200),
  source: z.string().trim().min(3).max(400),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable(),
})
export type EffectInput = z.infer<typeof EffectInput>

const Interval = z.object({ estimate: z.number(), lower: z.number(), upper: z.number() })

/** One try of a practice: a cycle that the reader may see, or a study. */
export const Try = z.object({
  id: z.uuid(),
  kind: z.enum(['cycle', 'study']),
  label: z.string(),
  /** What was measured, or the study's source. */
  about: z.string(),
  url: z.string().nullable(),
  version: z.int().nullable(),
  design: z.enum(DESIGNS).nullable(),
  metric: z.enum(METRICS).nullable(),
  /** Above zero is always good; null where there is nothing to say yet, and why. */
  effect: Interval.nullable(),
  why: z.enum(NO_EFFECT).nullable(),
  leftOut: z.enum(LEFT_OUT).nullable(),
  /** What its people decided in the end. */
  decision: z.string().nullable(),
  byMe: z.boolean(),
})
export type Try = z.infer<typeof Try>

/** What happened where people tried it, from what this reader may see. */
export const Evidence = z.object({
  tries: z.array(Try),
  standing: z.enum(STANDINGS).nullable(),
  design: z.enum(DESIGNS).nullable(),
  pooled: Interval.extend({
    metric: z.enum(METRICS),
    ids: z.array(z.uuid()),
    prediction: z.object({ lower: z.number(), upper: z.number() }).nullable(),
    tauSquared: z.number(),
    iSquared: z.number(),
    few: z.boolean(),
    smallDiffer: z.boolean().nullable(),
  }).nullable(),
  subgroups: z.array(
    z.object({
      by: z.enum(GROUPINGS),
      differ: z.boolean(),
      groups: z.array(Interval.extend({ group: z.string(), tries: z.int() })),
    }),
  ),
})
export type Evidence = z.infer<typeof Evidence>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const effect = {
  addEffect: oc
    .route({ method: 'POST', path: '/practices/{id}/effects', summary: 'Enter what a study found, with its source' })
    .input(Id.extend({ effect: EffectInput }))
    .output(Id)
    .errors({ ...problems, FIGURES_REFUSED: { status: 422, data: z.object({ reason: z.enum(FIGURE_PROBLEMS) }) } }),
  removeEffect: oc
    .route({
      method: 'POST',
      path: '/practices/{id}/effects/{effectId}/remove',
      summary: 'Take what was entered away, or bring it back',
    })
    .input(Id.extend({ effectId: z.uuid(), removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
