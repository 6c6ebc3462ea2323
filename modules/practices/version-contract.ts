import * as z from 'zod'
import { MeasureInput } from '../evidence/contract.ts'
import { GRADES, PRECISION, PRECISION_ANSWERS, SUBJECTS } from './practice.ts'

const Short = z.string().trim().max(400)
const Long = z.string().trim().max(4000)

/** Something to do it with: a link, or a picture that was sent. */
export const Material = z
  .object({
    title: z.string().trim().min(1).max(160),
    url: z
      .url({ protocol: /^https?$/ })
      .max(1000)
      .nullable(),
    fileId: z.uuid().nullable(),
  })
  .refine(({ url, fileId }) => (url === null) !== (fileId === null), { message: 'Give a link or a picture.' })
export type Material = z.infer<typeof Material>

export const Precision = z.partialRecord(z.enum(PRECISION), z.enum(PRECISION_ANSWERS))
export type Precision = z.infer<typeof Precision>

/** What one does, as its authors write it down. */
export const VersionInput = z.object({
  name: z.string().trim().min(1).max(120),
  /** What it is, in a sentence. */
  sentence: z.string().trim().min(1).max(400),
  steps: z.array(z.string().trim().min(1).max(1000)).max(20),
  students: Long,
  problem: Long,
  conditions: Long,
  /** What one sees or hears when it is really happening. */
  indicator: Short,
  /** What it takes in people's time. */
  takes: Short,
  materials: z.array(Material).max(12),
  precision: Precision,
  /** What goes along when a team starts a cycle with it. */
  prediction: Short,
  measure: MeasureInput.nullable(),
  subjects: z.array(z.enum(SUBJECTS)).max(11),
  grades: z.array(z.enum(GRADES)).max(14),
})
export type VersionInput = z.infer<typeof VersionInput>

export const Version = VersionInput.extend({
  number: z.int(),
  said: z.string(),
  by: z.string(),
  madeAt: z.iso.datetime({ offset: true }),
  /** The adaptation whose improvement it takes back, where the reader may see it. */
  thanks: z.object({ id: z.uuid(), name: z.string(), whose: z.string() }).nullable(),
})
export type Version = z.infer<typeof Version>
