import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, problems } from '../people/person.ts'
import { ROLES } from '../people/role.ts'
import { RELIEF_PROBLEMS, RELIEF_WORDS } from './relief.ts'

const Day = z.iso.date()
const Id = z.object({ id: z.uuid() })

/** Something that is not asked of people any more, with the hours that it gives back. */
export const Relief = z.object({
  id: z.uuid(),
  what: z.string(),
  why: z.string(),
  placeId: z.uuid(),
  place: z.string(),
  stoppedBy: z.string(),
  stoppedOn: Day,
  /** Hours a year for each, and how many they are. */
  hours: z.array(z.object({ role: z.enum(ROLES), people: z.int(), hours: z.number() })),
  words: z.array(z.object({ personId: z.uuid(), name: z.string(), says: z.enum(RELIEF_WORDS), text: z.string() })),
  /** It began with somebody’s voice. */
  fromVoice: z.boolean(),
  mine: z.boolean(),
  freesMe: z.boolean(),
})
export type Relief = z.infer<typeof Relief>

export const relief = {
  reliefs: oc
    .route({ method: 'GET', path: '/relief', summary: 'What was stopped, latest first, with the hours given back' })
    .output(
      z.object({
        reliefs: z.array(Relief),
        /** Places that I lead, where I can stop something. */
        places: z.array(z.object({ id: z.uuid(), name: z.string() })),
      }),
    ),
  relieve: oc
    .route({ method: 'POST', path: '/relief', summary: 'Say that something is not asked any more, at a place that you lead' })
    .input(
      z.object({
        what: z.string().trim().min(1).max(300),
        why: z.string().trim().max(2000),
        placeId: z.uuid(),
        stoppedOn: Day,
        voiceId: z.uuid().optional(),
        hours: z
          .array(z.object({ role: z.enum(ROLES), hours: z.number().positive().max(2000) }))
          .min(1)
          .max(ROLES.length),
      }),
    )
    .output(Id)
    .errors({ ...problems, CANNOT_RELIEVE: because(RELIEF_PROBLEMS) }),
  removeRelief: oc
    .route({ method: 'PUT', path: '/relief/{id}/removed', summary: 'Take back what you said was stopped, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  sayOfRelief: oc
    .route({ method: 'PUT', path: '/relief/{id}/word', summary: 'Say whether it is gone, where you work; null takes it back' })
    .input(Id.extend({ says: z.enum(RELIEF_WORDS).nullable(), text: z.string().trim().max(1000) }))
    .output(z.object({}))
    .errors(problems),
}
