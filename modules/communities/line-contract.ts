import * as z from 'zod'
import { CIRCLES } from './community.ts'

/** A community as lists show it. */
export const CommunityLine = z.object({
  id: z.uuid(),
  name: z.string(),
  purpose: z.string(),
  problem: z.string(),
  /** What it is around, where the reader may see that. */
  practice: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** Where its people work, by name. */
  places: z.array(z.string()),
  circle: z.enum(CIRCLES).nullable(),
})
export type CommunityLine = z.infer<typeof CommunityLine>
