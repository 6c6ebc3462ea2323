import { oc } from '@orpc/contract'
import * as z from 'zod'
import { MeasureInput } from './measure-contract.ts'

/** A measure that a team offers to others: its definition, never its points. */
export const OfferedMeasure = MeasureInput.omit({ target: true }).extend({ id: z.uuid(), team: z.string(), place: z.string() })
export type OfferedMeasure = z.infer<typeof OfferedMeasure>

const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const library = {
  offeredMeasures: oc
    .route({
      method: 'GET',
      path: '/measures/offered',
      summary: 'Measures that teams offer with their definitions, by name, 30 at a time',
    })
    .input(z.object({ search: z.string().trim().max(80).optional() }))
    .output(z.array(OfferedMeasure)),
  offerMeasure: oc
    .route({ method: 'POST', path: '/measures/{id}/offer', summary: 'Offer a measure’s definition to other teams, or no longer' })
    .input(z.object({ id: z.uuid(), offered: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  isOffered: oc
    .route({ method: 'GET', path: '/measures/{id}/offer', summary: 'Whether a measure of one’s team is offered to others' })
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ offered: z.boolean() }))
    .errors(problems),
}
