import { oc } from '@orpc/contract'
import * as z from 'zod'
import { AUDIT_KINDS, AUDIT_VERBS } from './audit.ts'
import { PROVE_FIRST } from './passkey-contract.ts'
import { Instant, problems } from './person.ts'
import { RIGHTS } from './right.ts'

const Somebody = z.object({ id: z.uuid(), name: z.string() })

/** One act: who, what, of whom or where, when. No text, and nothing of a team but that something of one was exported. */
export const Audited = z.object({
  id: z.uuid(),
  at: Instant,
  verb: z.enum(AUDIT_VERBS),
  /** Null: the server itself, or whoever runs it. */
  by: Somebody.nullable(),
  whom: Somebody.nullable(),
  place: z.string().nullable(),
  right: z.enum(RIGHTS).nullable(),
})
export type Audited = z.infer<typeof Audited>

const Kind = z.object({ kind: z.enum(AUDIT_KINDS).optional() })

export const audit = {
  audit: oc
    .route({ method: 'GET', path: '/audit', summary: 'What was done with rights, the latest first, 50 at a time' })
    .input(Kind.extend({ before: z.uuid().optional() }))
    .output(z.object({ acts: z.array(Audited), more: z.boolean() }))
    .errors(problems),
  exportAudit: oc
    .route({
      method: 'POST',
      path: '/audit/export',
      summary: 'The same as one CSV file, the latest 20,000 acts; that it was made is recorded',
    })
    .input(Kind)
    .output(z.object({ csv: z.string(), more: z.boolean() }))
    .errors({ ...problems, PROVE_FIRST }),
}
