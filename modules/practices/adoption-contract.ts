import { oc } from '@orpc/contract'
import * as z from 'zod'
import { LEARNED, MOVE_PROBLEMS, STATES } from './adoption.ts'

const Instant = z.iso.datetime({ offset: true })

/** A team that takes up a practice, as it says itself. */
export const Adoption = z.object({
  id: z.uuid(),
  teamId: z.uuid(),
  team: z.string(),
  place: z.string(),
  /** Whether the team's page is open to this reader. */
  isOpen: z.boolean(),
  state: z.enum(STATES),
  version: z.int(),
  learned: z.enum(LEARNED),
  /** The team it learned of it from, where that one shows that it does it. */
  learnedFrom: z.string().nullable(),
  isShown: z.boolean(),
  mayWrite: z.boolean(),
  /** How far it was before, first to last. */
  history: z.array(z.object({ state: z.enum(STATES), version: z.int(), why: z.string(), at: Instant })),
  /** Its cycles with it that the reader may see. */
  cycles: z.array(z.object({ id: z.uuid(), title: z.string().nullable() })),
})
export type Adoption = z.infer<typeof Adoption>

/** How far it has spread, of all teams that show it, also those that are not listed. */
export const Spread = z.object({
  /** How many show that they take it up, how many of these do it now, and in how many places. */
  shown: z.int(),
  doing: z.int(),
  places: z.int(),
  /** How many say from whom they learned of it, and how many of these from peers: another team, or a colleague. */
  said: z.int(),
  fromPeers: z.int(),
})
export type Spread = z.infer<typeof Spread>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

/** Taking up a practice: a team says how far it is, and only the team. */
export const adoption = {
  adopt: oc
    .route({
      method: 'POST',
      path: '/practices/{id}/adoptions',
      summary: 'Say that a team of yours takes it up, and from whom it learned of it',
    })
    .input(
      Id.extend({
        teamId: z.uuid(),
        state: z.enum(STATES).exclude(['stopped']),
        learned: z.enum(LEARNED),
        learnedFromId: z.uuid().nullable(),
        isShown: z.boolean(),
      }),
    )
    .output(Id)
    .errors({ ...problems, ALREADY: { status: 409, data: Id } }),
  moveOn: oc
    .route({
      method: 'POST',
      path: '/adoptions/{id}/state',
      summary: 'Say how far your team is with it, or that it stopped and why',
    })
    .input(Id.extend({ from: z.enum(STATES), state: z.enum(STATES), why: z.string().trim().max(1000), latest: z.boolean() }))
    .output(z.object({}))
    .errors({
      ...problems,
      CANNOT_MOVE: { status: 409, data: z.object({ reason: z.enum(MOVE_PROBLEMS) }) },
      CONFLICT: { status: 409 },
    }),
  showAdoption: oc
    .route({ method: 'POST', path: '/adoptions/{id}/show', summary: 'Let others see that your team does it, or no longer' })
    .input(Id.extend({ isShown: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  startCycle: oc
    .route({
      method: 'POST',
      path: '/adoptions/{id}/cycles',
      summary: 'Begin a cycle with it: what is tried, the prediction and the measure go along',
    })
    .input(Id)
    .output(Id)
    .errors(problems),
  linkCycle: oc
    .route({
      method: 'PUT',
      path: '/practices/{id}/cycles/{cycleId}',
      summary: 'Say that a cycle of your team’s tries this practice, or no longer',
    })
    .input(Id.extend({ cycleId: z.uuid(), tries: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
