import * as z from 'zod'

export const Rubric = z.object({
  id: z.uuid(),
  teamId: z.uuid(),
  team: z.string(),
  place: z.string(),
  teamIsOpen: z.boolean(),
  number: z.int(),
  draftVersion: z.int(),
  hasDraft: z.boolean(),
  madeAt: z.iso.datetime({ offset: true }),
  sharedAt: z.iso.datetime({ offset: true }).nullable(),
  removedAt: z.iso.datetime({ offset: true }).nullable(),
  mayWrite: z.boolean(),
})
export type Rubric = z.infer<typeof Rubric>
