import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { ROLES } from '../people/role.ts'
import { TOLD_KINDS, TOLD_PROBLEMS } from './learning.ts'

const Id = z.object({ id: z.uuid() })
const Words = z.object({
  kind: z.enum(TOLD_KINDS),
  /** What went wrong, or the question. */
  text: z.string().trim().min(1).max(4000),
  learned: z.string().trim().max(4000),
})

/** What someone who leads tells everyone of their own learning. */
export const Told = Words.extend({
  id: z.uuid(),
  version: z.int(),
  by: z.object({ id: z.uuid(), name: z.string(), role: z.enum(ROLES).nullable(), place: z.string().nullable() }),
  at: Instant,
  mine: z.boolean(),
  replies: z.array(z.object({ id: z.uuid(), name: z.string(), text: z.string(), at: Instant, mine: z.boolean() })),
})
export type Told = z.infer<typeof Told>

export const learning = {
  told: oc
    .route({
      method: 'GET',
      path: '/learning-out-loud',
      summary: 'What leaders got wrong, learned, or do not know, 20 at a time',
    })
    .input(z.object({ after: z.uuid().optional() }))
    .output(z.object({ told: z.array(Told), more: z.boolean(), mayTell: z.boolean() })),
  tell: oc
    .route({
      method: 'POST',
      path: '/learning-out-loud',
      summary: 'Tell everyone what went wrong and what you learned, or what you do not know',
    })
    .input(Words)
    .output(Id)
    .errors({ ...problems, CANNOT_TELL: because(TOLD_PROBLEMS) }),
  changeTold: oc
    .route({ method: 'PATCH', path: '/learning-out-loud/{id}', summary: 'Change your words' })
    .input(Words.extend(Told.pick({ id: true, version: true }).shape))
    .output(z.object({}))
    .errors({ ...problems, ...conflict(Told), CANNOT_TELL: because(TOLD_PROBLEMS) }),
  removeTold: oc
    .route({ method: 'PUT', path: '/learning-out-loud/{id}/removed', summary: 'Take away what you told, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  replyToTold: oc
    .route({ method: 'POST', path: '/learning-out-loud/{id}/replies', summary: 'Reply, by name' })
    .input(Id.extend({ text: z.string().trim().min(1).max(2000) }))
    .output(z.object({}))
    .errors(problems),
  removeReply: oc
    .route({
      method: 'PUT',
      path: '/learning-out-loud/{id}/replies/{replyId}/removed',
      summary: 'Take away a reply of yours, or bring it back',
    })
    .input(Id.extend({ replyId: z.uuid(), removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
