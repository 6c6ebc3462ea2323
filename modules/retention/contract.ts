import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, Instant, problems } from '#modules/people/person.ts'
import { PROVE_FIRST } from '#modules/people/passkey-contract.ts'
import { ERASE_PROBLEMS, KINDS } from './retention.ts'

/** What was or would be deleted: a table and how many rows of the person's own account. Their work is never counted. */
const Erased = z.object({ table: z.string(), rows: z.int() })

/** Signed: `document` is JSON, and the signature covers every character of it. */
export const Certificate = z.object({ id: z.uuid(), madeAt: Instant, document: z.string(), signature: z.string() })
export type Certificate = z.infer<typeof Certificate>

export const ErasurePreview = z.object({
  personId: z.uuid(),
  name: z.string(),
  why: z.enum(ERASE_PROBLEMS).nullable(),
  fromRoster: z.boolean(),
  erases: z.array(Erased),
  /** Columns where an id without a name may still stand. */
  stays: z.array(z.string()),
  certificate: Certificate.nullable(),
})
export type ErasurePreview = z.infer<typeof ErasurePreview>

export const Term = z.object({
  kind: z.enum(KINDS),
  /** Null: until somebody erases it. */
  days: z.int().min(1).max(36_500).nullable(),
  standard: z.int().nullable(),
})
export type Term = z.infer<typeof Term>

const Id = z.object({ id: z.uuid() })

export const retention = {
  erasure: oc
    .route({ method: 'GET', path: '/people/{id}/erasure', summary: 'What erasing someone who left would delete, and what stays' })
    .input(Id)
    .output(ErasurePreview)
    .errors(problems),
  erase: oc
    .route({ method: 'POST', path: '/people/{id}/erasure', summary: 'Erase someone who left, and get the certificate' })
    .input(Id)
    .output(Certificate)
    .errors({ ...problems, PROVE_FIRST, CANNOT_ERASE: because(ERASE_PROBLEMS) }),
  terms: oc
    .route({ method: 'GET', path: '/retention', summary: 'How long each kind is kept, and the latest certificates' })
    .output(z.object({ terms: z.array(Term), certificates: z.array(Certificate) }))
    .errors(problems),
  setTerm: oc
    .route({ method: 'PUT', path: '/retention/{kind}', summary: 'Say how long a kind is kept' })
    .input(Term.pick({ kind: true, days: true }))
    .output(z.object({}))
    .errors({ ...problems, PROVE_FIRST }),
}
