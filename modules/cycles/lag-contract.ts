import { oc } from '@orpc/contract'
import * as z from 'zod'
import { LAG_PROBLEMS } from './lag.ts'

const Instant = z.iso.datetime({ offset: true })
const Days = z.int().min(0).max(1000)

export const LagInput = z.object({ practiceId: z.uuid(), outcomeId: z.uuid(), days: Days, reason: z.string().trim().max(400) })

export const Lag = LagInput.extend({
  by: z.string(),
  at: Instant,
  /** What was found later, in words, and after how many days where that could be told. */
  checked: z.object({ days: z.int().nullable(), found: z.string(), by: z.string(), at: Instant }).nullable(),
})
export type Lag = z.infer<typeof Lag>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const lags = {
  lag: oc
    .route({ method: 'GET', path: '/cycles/{id}/lag', summary: 'How long after our change students were expected to follow' })
    .input(Id)
    .output(Lag.nullable())
    .errors(problems),
  sayLag: oc
    .route({ method: 'PUT', path: '/cycles/{id}/lag', summary: 'Say how long after our change students are expected to follow' })
    .input(Id.extend({ lag: LagInput }))
    .output(Lag)
    .errors({ ...problems, NO_LAG: { status: 422, data: z.object({ reason: z.enum(LAG_PROBLEMS) }) } }),
  checkLag: oc
    .route({ method: 'POST', path: '/cycles/{id}/lag/check', summary: 'Say what came of the lag that was expected' })
    .input(Id.extend({ days: z.int().min(-1000).max(2000).nullable(), found: z.string().trim().min(3).max(1000) }))
    .output(Lag)
    .errors({ ...problems, NOTHING_EXPECTED: { status: 409 } }),
}
