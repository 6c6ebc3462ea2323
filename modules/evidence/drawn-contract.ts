import * as z from 'zod'

/** From which results of students a measure draws its points. */
export const Source = z.object({
  outcomeId: z.uuid(),
  /** A school; null for the whole district. */
  placeId: z.uuid().nullable(),
  /** Whose results: a group of a category, or null for everyone. */
  category: z.string().nullable(),
  group: z.string().nullable(),
})
export type Source = z.infer<typeof Source>

export const DrawnFrom = Source.extend({
  placeId: z.uuid(),
  outcome: z.string(),
  place: z.string(),
  drawnAt: z.iso.datetime({ offset: true }),
})
export type DrawnFrom = z.infer<typeof DrawnFrom>

/** Why nothing can be drawn: no window of it has a day, or all that have one are withheld. */
export const DRAW_PROBLEMS = ['no-day', 'withheld'] as const
