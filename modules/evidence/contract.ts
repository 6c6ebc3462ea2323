import { oc } from '@orpc/contract'
import * as z from 'zod'
import { DRAW_PROBLEMS, DrawnFrom, Source } from './drawn-contract.ts'
import { library } from './library-contract.ts'
import { MeasureInput } from './measure-contract.ts'
import { BASELINE_PROBLEMS, POINT_PROBLEMS } from './measure.ts'

export { MeasureInput } from './measure-contract.ts'

const Count = z.number().min(0).max(1e9)

export const PointInput = z.object({
  on: z.iso.date(),
  value: z.number().min(-1e9).max(1e9).nullable(),
  numerator: Count.nullable(),
  denominator: Count.nullable(),
  almost: Count.nullable(),
  /** Several values of one day, in place of `value`: their mean is drawn, and only how many and how far apart they are is kept. */
  each: z.array(z.number().min(-1e9).max(1e9)).min(1).max(1000).optional(),
  note: z.string().trim().max(400),
})
export type PointInput = z.infer<typeof PointInput>

export const Point = PointInput.omit({ each: true }).extend({
  id: z.uuid(),
  value: z.number(),
  /** Where it is the mean of several values: how many, and their standard deviation. */
  size: z.int().nullable(),
  spread: z.number().nullable(),
})
export type Point = z.infer<typeof Point>

export const Baseline = z.object({ fromOn: z.iso.date(), untilOn: z.iso.date(), reason: z.string().trim().min(3).max(400) })

export const HeldBaseline = Baseline.extend({ id: z.uuid(), by: z.string(), at: z.iso.datetime({ offset: true }) })
export type HeldBaseline = z.infer<typeof HeldBaseline>

export const Measure = MeasureInput.extend({
  id: z.uuid(),
  version: z.int(),
  teamId: z.uuid(),
  /** In order of time. */
  points: z.array(Point),
  /** As they were held, the latest last: one that overlaps another replaces it, one beside it begins a phase of its own. */
  baselines: z.array(HeldBaseline),
  /** Where its points come from results of students: nobody enters them here. */
  drawnFrom: DrawnFrom.nullable(),
})
export type Measure = z.infer<typeof Measure>

export const EvidenceItem = z.object({
  id: z.uuid(),
  kind: z.enum(['quote', 'photo']),
  text: z.string(),
  fileId: z.uuid().nullable(),
  seenOn: z.iso.date(),
})
export type EvidenceItem = z.infer<typeof EvidenceItem>

export const EvidenceInput = EvidenceItem.omit({ id: true })
  .extend({ text: z.string().trim().max(1000) })
  .refine(({ kind, fileId }) => (kind === 'photo') === (fileId !== null), {
    message: 'A photo needs its file; a quote has none.',
  })
  .refine(({ kind, text }) => kind === 'photo' || text !== '', { message: 'Write what was said.' })

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
/** Its points come from results of students. */
const drawn = { DRAWN: { status: 409 } }
const conflict = { CONFLICT: { status: 409, data: z.object({ theirs: Measure }) } }
/** Which rows cannot stand, and why; nothing was written. */
const refusedPoints = {
  POINTS_REFUSED: { status: 422, data: z.object({ rows: z.array(z.object({ row: z.int(), reason: z.enum(POINT_PROBLEMS) })) }) },
}

export const evidence = {
  ...library,

  measures: oc
    .route({ method: 'GET', path: '/teams/{id}/measures', summary: 'A team’s measures with their points' })
    .input(Id)
    .output(z.array(Measure))
    .errors(problems),
  measure: oc.route({ method: 'GET', path: '/measures/{id}', summary: 'One measure' }).input(Id).output(Measure).errors(problems),
  makeMeasure: oc
    .route({ method: 'POST', path: '/teams/{id}/measures', summary: 'Say what a team will measure' })
    .input(Id.extend({ measure: MeasureInput, takenFrom: z.uuid().optional() }))
    .output(Measure)
    .errors(problems),
  drawMeasure: oc
    .route({
      method: 'POST',
      path: '/teams/{id}/measures/drawn',
      summary: 'Follow results of students as a measure: what is withheld is not drawn, and later results come by themselves',
    })
    .input(Id.extend({ name: MeasureInput.shape.name, source: Source }))
    .output(Measure)
    .errors({ ...problems, NOTHING_TO_DRAW: { status: 409, data: z.object({ reason: z.enum(DRAW_PROBLEMS) }) } }),
  changeMeasure: oc
    .route({ method: 'PATCH', path: '/measures/{id}', summary: 'Change a measure’s name, definition, direction or target' })
    .input(Id.extend({ version: z.int(), measure: MeasureInput.omit({ kind: true }) }))
    .output(Measure)
    .errors({ ...problems, ...conflict }),
  removeMeasure: oc
    .route({ method: 'POST', path: '/measures/{id}/remove', summary: 'Take a measure away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  setPoints: oc
    .route({ method: 'POST', path: '/measures/{id}/points', summary: 'Add points; one of the same day is replaced' })
    .input(Id.extend({ points: z.array(PointInput).min(1).max(1000) }))
    .output(Measure)
    .errors({ ...problems, ...refusedPoints, ...drawn }),
  removePoint: oc
    .route({ method: 'POST', path: '/measures/{id}/points/{pointId}/remove', summary: 'Take a point away' })
    .input(Id.extend({ pointId: z.uuid() }))
    .output(Measure)
    .errors({ ...problems, ...drawn }),
  bringBackPoint: oc
    .route({
      method: 'POST',
      path: '/measures/{id}/points/{pointId}/bring-back',
      summary: 'Bring a point back that was taken away, unless its day has another one by now',
    })
    .input(Id.extend({ pointId: z.uuid() }))
    .output(Measure)
    .errors({ ...problems, DAY_TAKEN: { status: 409 }, ...drawn }),
  lockBaseline: oc
    .route({ method: 'POST', path: '/measures/{id}/baselines', summary: 'Hold the middle still, or move it, with a reason' })
    .input(Id.extend({ baseline: Baseline }))
    .output(Measure)
    .errors({ ...problems, CANNOT_LOCK: { status: 409, data: z.object({ reason: z.enum(BASELINE_PROBLEMS) }) } }),
  liftBaseline: oc
    .route({
      method: 'POST',
      path: '/measures/{id}/baselines/{baselineId}/lift',
      summary: 'Let a held middle go, or hold it again',
    })
    .input(Id.extend({ baselineId: z.uuid(), lifted: z.boolean() }))
    .output(Measure)
    .errors(problems),
}
