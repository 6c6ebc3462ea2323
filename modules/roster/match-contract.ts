import { oc } from '@orpc/contract'
import * as z from 'zod'
import { DECISIONS, MATCH_RULES, MERGE_PROBLEMS } from '#modules/people/match.ts'
import { PROVE_FIRST } from '#modules/people/passkey-contract.ts'
import { because, Instant, problems } from '#modules/people/person.ts'

const Half = z.object({
  id: z.uuid(),
  name: z.string(),
  login: z.string().nullable(),
  sourceId: z.string().nullable(),
  places: z.array(z.string()),
  endedOn: z.iso.date().nullable(),
})

/** Two accounts that may be one person: by which rule, and what was decided. */
export const PersonMatch = z.object({
  id: z.uuid(),
  rule: z.enum(MATCH_RULES),
  foundAt: Instant,
  kept: Half,
  other: Half,
  decision: z.enum(DECISIONS).nullable(),
  /** Null too where their account was erased since. */
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  /** Why the two cannot be made one, or what was decided cannot be taken back. */
  why: z.enum(MERGE_PROBLEMS).nullable(),
})
export type PersonMatch = z.infer<typeof PersonMatch>

const Id = PersonMatch.pick({ id: true })
const CANNOT_MERGE = because(MERGE_PROBLEMS)

export const matches = {
  matches: oc
    .route({ method: 'GET', path: '/roster/matches', summary: 'Accounts that may be one person, and what was decided lately' })
    .output(z.object({ open: z.array(PersonMatch), decided: z.array(PersonMatch) }))
    .errors(problems),
  mergePeople: oc
    .route({ method: 'POST', path: '/roster/matches/{id}/one', summary: 'The two are one person' })
    .input(Id)
    .output(z.object({}))
    .errors({ ...problems, PROVE_FIRST, CANNOT_MERGE }),
  keepApart: oc
    .route({ method: 'POST', path: '/roster/matches/{id}/two', summary: 'The two are two people' })
    .input(Id)
    .output(z.object({}))
    .errors({ ...problems, CANNOT_MERGE }),
  undoMatch: oc
    .route({ method: 'POST', path: '/roster/matches/{id}/undo', summary: 'Take back what was decided about the two' })
    .input(Id)
    .output(z.object({}))
    .errors({ ...problems, PROVE_FIRST, CANNOT_MERGE, LOGIN_TAKEN: { status: 409 } }),
}
