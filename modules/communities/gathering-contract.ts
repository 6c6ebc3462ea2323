import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, Instant, problems } from '../people/person.ts'
import { COME_PROBLEMS, GATHERING_KINDS, TAKE_UP_PROBLEMS } from './gathering.ts'

/** A day to come together, a visit that someone offers, or one that someone asks for. */
export const Gathering = z.object({
  id: z.uuid(),
  version: z.int(),
  communityId: z.uuid(),
  kind: z.enum(GATHERING_KINDS),
  title: z.string(),
  text: z.string(),
  place: z.string(),
  beginsAt: Instant.nullable(),
  minutes: z.int(),
  madeBy: z.object({ id: z.uuid(), name: z.string(), place: z.string() }),
  host: z.object({ id: z.uuid(), name: z.string(), place: z.string() }).nullable(),
  /** Who comes, by name, with what they said: for members. */
  guests: z.array(z.object({ personId: z.uuid(), name: z.string(), says: z.string() })),
  comes: z.boolean(),
  mine: z.boolean(),
})
export type Gathering = z.infer<typeof Gathering>

const Id = z.object({ id: z.uuid() })
export const GatheringInput = z.object({
  kind: z.enum(GATHERING_KINDS),
  title: z.string().trim().min(1).max(120),
  text: z.string().trim().max(2000),
  place: z.string().trim().max(160),
  beginsAt: Instant.nullable(),
  minutes: z.int().min(5).max(1440),
})
export type GatheringInput = z.infer<typeof GatheringInput>

export const gatherings = {
  gather: oc
    .route({
      method: 'POST',
      path: '/communities/{id}/gatherings',
      summary: 'Suggest a day to come together, offer a visit, or ask for one',
    })
    .input(Id.extend({ gathering: GatheringInput }))
    .output(Id)
    .errors({ ...problems, NO_DAY: { status: 422 } }),
  changeGathering: oc
    .route({ method: 'PATCH', path: '/gatherings/{id}', summary: 'Change what you offered or suggested' })
    .input(Id.extend({ gathering: GatheringInput.omit({ kind: true }) }))
    .output(z.object({}))
    .errors({ ...problems, NO_DAY: { status: 422 } }),
  removeGathering: oc
    .route({ method: 'POST', path: '/gatherings/{id}/remove', summary: 'Call it off, or put it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  come: oc
    .route({ method: 'PUT', path: '/gatherings/{id}/me', summary: 'Say that you come or would like to, or no longer' })
    .input(Id.extend({ comes: z.boolean(), says: z.string().trim().max(400) }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_COME: because(COME_PROBLEMS) }),
  takeUp: oc
    .route({
      method: 'POST',
      path: '/gatherings/{id}/take-up',
      summary: 'Open your door to whoever asks for a visit: say when and where',
    })
    .input(Id.extend({ beginsAt: Instant, minutes: z.int().min(5).max(1440), place: z.string().trim().min(1).max(160) }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_TAKE_UP: because(TAKE_UP_PROBLEMS) }),
}
