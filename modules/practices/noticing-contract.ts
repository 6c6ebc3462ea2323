import { oc } from '@orpc/contract'
import * as z from 'zod'
import { KINDS, NOTICING_PROBLEMS } from './practice.ts'
import { VersionInput } from './version-contract.ts'

/** Something good that someone saw, as those see it whom it concerns: who noticed, and those whose work it is. */
export const Noticing = z.object({
  id: z.uuid(),
  text: z.string(),
  fileId: z.uuid().nullable(),
  /** Whose work it is: one person's, or a team's. */
  personId: z.uuid().nullable(),
  teamId: z.uuid().nullable(),
  whose: z.string(),
  placeId: z.uuid(),
  place: z.string(),
  by: z.string(),
  byMe: z.boolean(),
  /** Whether this reader is the one who may answer. */
  forMe: z.boolean(),
  at: z.iso.datetime({ offset: true }),
  answeredAt: z.iso.datetime({ offset: true }).nullable(),
  /** What it became, where the reader may see that. */
  practiceId: z.uuid().nullable(),
})
export type Noticing = z.infer<typeof Noticing>

export const NoticingInput = z.object({
  text: z.string().trim().min(1).max(1000),
  fileId: z.uuid().nullable(),
  whose: z.union([z.object({ personId: z.uuid() }).strict(), z.object({ teamId: z.uuid() }).strict()]),
  placeId: z.uuid(),
})
export type NoticingInput = z.infer<typeof NoticingInput>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const CANNOT_ANSWER = { status: 409, data: z.object({ reason: z.enum(NOTICING_PROBLEMS) }) } as const

/** Noticing: a sentence, perhaps a photo; the word is with those whose work it is. */
export const noticing = {
  notice: oc
    .route({
      method: 'POST',
      path: '/noticings',
      summary: 'Say that you saw something good; those whose work it is hear of it and decide',
    })
    .input(NoticingInput)
    .output(Id)
    .errors(problems),
  noticings: oc
    .route({
      method: 'GET',
      path: '/noticings',
      summary: 'What others noticed in my work and I have not answered, and what I noticed myself',
    })
    .output(z.object({ forMe: z.array(Noticing), byMe: z.array(Noticing) })),
  noticed: oc
    .route({ method: 'GET', path: '/noticings/{id}', summary: 'One noticing, for who noticed and for those whose work it is' })
    .input(Id)
    .output(Noticing)
    .errors(problems),
  name: oc
    .route({
      method: 'POST',
      path: '/noticings/{id}/name',
      summary: 'Give what was noticed in your work a name and your own words',
    })
    .input(Id.extend({ teamId: z.uuid().nullable(), kind: z.enum(KINDS), version: VersionInput }))
    .output(Id)
    .errors({ ...problems, CANNOT_ANSWER }),
  decline: oc
    .route({ method: 'POST', path: '/noticings/{id}/decline', summary: 'Keep it to yourself: it is gone for everyone' })
    .input(Id)
    .output(z.object({}))
    .errors({ ...problems, CANNOT_ANSWER }),
  takeBack: oc
    .route({
      method: 'POST',
      path: '/noticings/{id}/take-back',
      summary: 'Take back what you noticed, while nobody has answered',
    })
    .input(Id)
    .output(z.object({}))
    .errors({ ...problems, CANNOT_ANSWER }),
}
