import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, Instant, problems } from '../people/person.ts'

/** Two people beside each other, as one of the two sees it. */
export const Pairing = z.object({
  id: z.uuid(),
  withId: z.uuid(),
  with: z.string(),
  place: z.string(),
  text: z.string(),
  byMe: z.boolean(),
  askedAt: Instant,
  answeredAt: Instant.nullable(),
  accepted: z.boolean().nullable(),
  answer: z.string(),
})
export type Pairing = z.infer<typeof Pairing>

const Id = z.object({ id: z.uuid() })

export const beside = {
  askBeside: oc
    .route({
      method: 'POST',
      path: '/communities/{id}/pairings',
      summary: 'Ask someone in it to sit beside each other for a while',
    })
    .input(Id.extend({ personId: z.uuid(), text: z.string().trim().max(1000) }))
    .output(Id)
    .errors({ ...problems, CANNOT_ASK: because(['oneself', 'not-in-it', 'asked-already']) }),
  answerBeside: oc
    .route({ method: 'POST', path: '/pairings/{id}/answer', summary: 'Say yes to whoever asked you, or let it be' })
    .input(Id.extend({ accept: z.boolean(), text: z.string().trim().max(1000) }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_ANSWER: because(['answered']) }),
  endBeside: oc
    .route({ method: 'POST', path: '/pairings/{id}/end', summary: 'End it, or take back that you asked' })
    .input(Id)
    .output(z.object({}))
    .errors(problems),
}
