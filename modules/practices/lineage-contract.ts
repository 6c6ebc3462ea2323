import { oc } from '@orpc/contract'
import * as z from 'zod'
import { KINDS } from './practice.ts'
import { VersionInput } from './version-contract.ts'

const Said = z.string().trim().max(1000)

/** What an adaptation kept of what it came from, changed, dropped, and why. */
export const Adapted = z.object({ kept: Said, changed: Said, dropped: Said, why: Said })
export type Adapted = z.infer<typeof Adapted>

/** One of a family of practices, as the reader may see it. */
export const Relative = Adapted.extend({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  name: z.string(),
  whose: z.string(),
  place: z.string(),
  madeOn: z.iso.date(),
  /** When its change was taken back by what it came from. */
  backOn: z.iso.date().nullable(),
  /** Those whose it is let it go themselves. */
  stopped: z.boolean(),
})
export type Relative = z.infer<typeof Relative>

const Id = z.object({ id: z.uuid() })

export const lineage = {
  adapt: oc
    .route({
      method: 'POST',
      path: '/practices/{id}/adaptations',
      summary: 'Make it yours: a practice of your own that says where it came from',
    })
    .input(
      Id.extend({
        number: z.int().positive(),
        teamId: z.uuid().nullable(),
        kind: z.enum(KINDS),
        version: VersionInput,
        adapted: Adapted,
      }),
    )
    .output(Id)
    .errors({ NOT_FOUND: {}, FORBIDDEN: {} }),
}
