import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { LOOK_OUTCOMES, PUBLISH_PROBLEMS } from './decision.ts'

const Day = z.iso.date()
const Long = z.string().trim().max(4000)

/** A decision as the log shows it. */
export const DecisionLine = z.object({
  id: z.uuid(),
  title: z.string(),
  decided: z.string(),
  decidedOn: Day,
  teamId: z.uuid(),
  team: z.string(),
  place: z.string(),
  /** Where nobody outside the team reads it yet. */
  isDraft: z.boolean(),
})
export type DecisionLine = z.infer<typeof DecisionLine>

/** What was decided, why, what else was weighed, and who saw it otherwise. */
export const Decision = DecisionLine.extend({
  version: z.int(),
  reasons: z.string(),
  alternatives: z.string(),
  lookAgainOn: Day.nullable(),
  /** Someone’s name where they gave it. */
  dissent: z.array(z.object({ id: z.uuid(), text: z.string(), name: z.string().nullable(), isMine: z.boolean() })),
  looks: z.array(
    z.object({ outcome: z.enum(LOOK_OUTCOMES), text: z.string(), lookAgainOn: Day.nullable(), name: z.string(), at: Instant }),
  ),
  mayWrite: z.boolean(),
})
export type Decision = z.infer<typeof Decision>

const Written = z.object({
  title: z.string().trim().min(1).max(200),
  decided: Long,
  reasons: Long,
  alternatives: Long,
  decidedOn: Day,
  lookAgainOn: Day.nullable(),
})
export type DecisionInput = z.infer<typeof Written>
const Id = z.object({ id: z.uuid() })
const CANNOT_WRITE = because(['look-before'])

export const decisions = {
  decisions: oc
    .route({
      method: 'GET',
      path: '/decisions',
      summary: 'The decision log, 30 at a time, and what your teams have not shown yet',
    })
    .input(z.object({ search: z.string().trim().max(200).optional(), after: z.uuid().optional() }))
    .output(z.object({ drafts: z.array(DecisionLine), decisions: z.array(DecisionLine), more: z.boolean() })),
  decision: oc
    .route({ method: 'GET', path: '/decisions/{id}', summary: 'One decision with its reasons, alternatives and dissent' })
    .input(Id)
    .output(Decision)
    .errors(problems),
  writeDecision: oc
    .route({
      method: 'POST',
      path: '/teams/{id}/decisions',
      summary: 'Write down what your team decided; it stays the team’s until shown',
    })
    .input(Written.extend(Id.shape))
    .output(Decision)
    .errors({ ...problems, CANNOT_WRITE }),
  changeDecision: oc
    .route({ method: 'PATCH', path: '/decisions/{id}', summary: 'Change its words' })
    .input(Written.extend(Decision.pick({ id: true, version: true }).shape))
    .output(Decision)
    .errors({ ...problems, ...conflict(Decision), CANNOT_WRITE, CANNOT_PUBLISH: because(PUBLISH_PROBLEMS) }),
  publishDecision: oc
    .route({
      method: 'PUT',
      path: '/decisions/{id}/published',
      summary: 'Show it to every colleague, or take it back into the team',
    })
    .input(Id.extend({ published: z.boolean() }))
    .output(Decision)
    .errors({ ...problems, CANNOT_PUBLISH: because(PUBLISH_PROBLEMS) }),
  dissent: oc
    .route({
      method: 'POST',
      path: '/decisions/{id}/dissent',
      summary: 'Say that you saw it otherwise, and why; with your name or without',
    })
    .input(Id.extend({ text: z.string().trim().min(1).max(2000), named: z.boolean() }))
    .output(Decision)
    .errors(problems),
  withdrawDissent: oc
    .route({
      method: 'POST',
      path: '/decisions/{id}/dissent/{dissentId}/withdraw',
      summary: 'Take back a dissent that stands under your name',
    })
    .input(Id.extend({ dissentId: z.uuid() }))
    .output(Decision)
    .errors(problems),
  lookAgain: oc
    .route({ method: 'POST', path: '/decisions/{id}/looks', summary: 'Say what you saw when you looked at it again' })
    .input(Id.extend({ outcome: z.enum(LOOK_OUTCOMES), text: z.string().trim().min(1).max(2000), lookAgainOn: Day.nullable() }))
    .output(Decision)
    .errors(problems),
  removeDecision: oc
    .route({ method: 'PUT', path: '/decisions/{id}/removed', summary: 'Take a decision away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
