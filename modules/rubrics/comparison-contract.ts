import { oc } from '@orpc/contract'
import * as z from 'zod'
import { NextPair } from './comparison-shapes.ts'
import { Scoring, Used } from './scoring-shapes.ts'
import { JUDGE_PROBLEMS, MOST_SECONDS } from './scoring.ts'

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const CANNOT_JUDGE = { status: 409, data: z.object({ reason: z.enum(JUDGE_PROBLEMS) }) } as const

export const comparisons = {
  pair: oc
    .route({ method: 'GET', path: '/scorings/{id}/pair', summary: 'The two pieces in front of you' })
    .input(Id)
    .output(NextPair.extend({ scoring: Scoring, used: Used }))
    .errors(problems),
  takePair: oc
    .route({ method: 'POST', path: '/scorings/{id}/pair', summary: 'Take the next two pieces' })
    .input(Id)
    .output(NextPair)
    .errors({ ...problems, CANNOT_JUDGE }),
  judge: oc
    .route({ method: 'POST', path: '/judgements/{id}', summary: 'Say which of two pieces shows more, and take the next two' })
    .input(
      Id.extend({
        /** Null where one cannot tell. */
        more: z.enum(['left', 'right']).nullable(),
        seconds: z
          .int()
          .min(0)
          .max(MOST_SECONDS * 3),
      }),
    )
    .output(NextPair)
    .errors({ ...problems, CANNOT_JUDGE }),
}
