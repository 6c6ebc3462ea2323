import { oc } from '@orpc/contract'
import * as z from 'zod'
import { REASONS, SIGNALS, TIERS, VERDICTS } from './effect.ts'

const Interval = z.object({ estimate: z.number(), lower: z.number(), upper: z.number() })
const Side = z.object({ points: z.int(), mean: z.number().nullable() })

export const Effect = z.object({
  before: Side,
  after: Side,
  signal: z.enum(SIGNALS),
  change: Interval.nullable(),
  series: Interval.extend({ level: Interval, slope: Interval }).nullable(),
  comparison: Interval.extend({ places: z.int(), parallel: z.boolean().nullable() }).nullable(),
  smallest: z.number().nullable(),
  verdict: z.enum(VERDICTS),
  tier: z.enum(TIERS),
  reasons: z.array(z.enum(REASONS)),
})

export const MeasureEffect = z.object({
  measureId: z.uuid(),
  now: Effect,
  /** What was kept last, and whether its numbers are still those of today. */
  kept: z.object({ effect: Effect, by: z.string(), at: z.iso.datetime({ offset: true }), isCurrent: z.boolean() }).nullable(),
})
export type MeasureEffect = z.infer<typeof MeasureEffect>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const effects = {
  effects: oc
    .route({ method: 'GET', path: '/cycles/{id}/effects', summary: 'Did it work: what the numbers of a cycle can say' })
    .input(Id)
    .output(z.array(MeasureEffect))
    .errors(problems),
  keepEffect: oc
    .route({
      method: 'POST',
      path: '/cycles/{id}/effects/{measureId}',
      summary: 'Keep what the numbers say today, to see later whether they still do',
    })
    .input(Id.extend({ measureId: z.uuid() }))
    .output(z.array(MeasureEffect))
    .errors({ ...problems, NOTHING_TRIED: { status: 409 } }),
}
