import * as z from 'zod'
import { DIRECTIONS, HOW_OFTEN, MEASURE_KINDS, PURPOSES } from './measure.ts'

/** What a measure is, apart from its points. */
export const MeasureInput = z.object({
  name: z.string().trim().min(1).max(160),
  purpose: z.enum(PURPOSES),
  kind: z.enum(MEASURE_KINDS),
  unit: z.string().trim().max(40),
  /** What is counted, how, and when it is not: so that two people would get the same number. */
  definition: z.string().trim().max(1000),
  direction: z.enum(DIRECTIONS),
  target: z.number().nullable(),
  /** Of whom it is taken: everyone, every third, ten drawn by lot. */
  sampling: z.string().trim().max(400).default(''),
  /** A role or “we”, never a person. */
  collectedBy: z.string().trim().max(120).default(''),
  howOften: z.enum(HOW_OFTEN).nullable().default(null),
})
export type MeasureInput = z.infer<typeof MeasureInput>
