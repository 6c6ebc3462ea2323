import { oc } from '@orpc/contract'
import * as z from 'zod'
import { EvidenceItem, Measure } from '../evidence/contract.ts'
import { effects } from './effect-contract.ts'
import { lags } from './lag-contract.ts'
import { LEVELS } from '../people/role.ts'
import { Meeting, Member, Team, TeamLine } from '../teams/contract.ts'
import { PARTS } from '../teams/team.ts'
import { around, Comment } from './around-contract.ts'
import { checks } from './check-contract.ts'
import { ADVANCE_PROBLEMS, DECISIONS, FIELDS, MATCHES, REQUIRABLE, SHARE_PROBLEMS, TEXTS } from './cycle.ts'

const InTwo = z.object({ en: z.string(), es: z.string() })

export const Form = z.object({
  id: z.uuid(),
  key: z.string(),
  name: InTwo,
  about: InTwo,
  steps: z.array(
    z.object({
      key: z.string(),
      name: InTwo,
      asks: z.array(z.enum(FIELDS)),
      requires: z.array(z.enum(REQUIRABLE)),
      tries: z.boolean(),
    }),
  ),
})
export type Form = z.infer<typeof Form>

const Instant = z.iso.datetime({ offset: true })
const Written = z.string().trim().max(4000).nullable()

export const Cycle = z.object({
  id: z.uuid(),
  version: z.int().positive(),
  teamId: z.uuid(),
  formId: z.uuid(),
  step: z.string().nullable(),
  question: Written,
  students: Written,
  change: Written,
  prediction: Written,
  predictedAt: Instant.nullable(),
  /** When its words were last changed, where they were. */
  predictionChangedAt: Instant.nullable(),
  saw: Written,
  matched: z.enum(MATCHES).nullable(),
  surprised: Written,
  learned: Written,
  decision: z.enum(DECISIONS).nullable(),
  nextStep: Written,
  /** The day from which something was tried: what charts mark. */
  triedFrom: z.iso.date().nullable(),
  madeAt: Instant,
  closedAt: Instant.nullable(),
  sharedAt: Instant.nullable(),
  /** Taken away: its team can bring it back, nobody else sees it. */
  removedAt: Instant.nullable(),
})
export type Cycle = z.infer<typeof Cycle>

/** A cycle as lists and ramps show it. */
export const CycleLine = Cycle.pick({
  id: true,
  question: true,
  change: true,
  step: true,
  decision: true,
  matched: true,
  triedFrom: true,
  madeAt: true,
  closedAt: true,
  sharedAt: true,
}).extend({
  /** The beginning of what was seen, where nothing else says what the cycle is about. */
  saw: z.string().nullable(),
  form: InTwo,
  stepName: InTwo.nullable(),
  teamId: z.uuid(),
  team: z.string(),
  place: z.string(),
})
export type CycleLine = z.infer<typeof CycleLine>

export const Companion = CycleLine.extend({ accepted: z.boolean(), offeredByUs: z.boolean() })

/** Everything the cycle's page shows, as this reader may see it. */
export const CyclePage = z.object({
  cycle: Cycle,
  form: Form,
  team: z.object({
    id: z.uuid(),
    name: z.string(),
    placeId: z.uuid(),
    place: z.string(),
    level: z.enum(LEVELS),
    /** Whether its page is open to this reader. */
    isOpen: z.boolean(),
    /** Who is in it and when it meets; for its own people only. */
    members: z.array(Member),
    meetsOnDay: Team.shape.meetsOnDay,
    meetsAt: Team.shape.meetsAt,
  }),
  /** What the reader is in the team; null for someone it is shared with. */
  part: z.enum(PARTS).nullable(),
  /** The sequence of cycles this one stands in, first to last. */
  ramp: z.array(CycleLine),
  companions: z.array(Companion),
  measures: z.array(Measure),
  evidence: z.array(EvidenceItem.extend({ isShared: z.boolean() })),
  /** Meetings about it; for the team and its guests only. */
  meetings: z.array(Meeting),
  comments: z.array(Comment),
})
export type CyclePage = z.infer<typeof CyclePage>

/** Where one begins: one’s teams, first the one where one last began a cycle, and the forms of inquiry. */
export const Beginning = z.object({
  teams: z.array(TeamLine),
  forms: z.array(Form),
})
export type Beginning = z.infer<typeof Beginning>

const Judgement = Cycle.pick({ matched: true, decision: true, triedFrom: true }).partial()
const Step = z.string().max(60)
const Id = z.object({ id: z.uuid() })
const problems = {
  NOT_FOUND: {},
  FORBIDDEN: {},
  /** Somebody else changed it since: theirs is sent along, so that no word is lost. */
  CONFLICT: { status: 409, data: z.object({ theirs: Cycle }) },
}

export const cycles = {
  ...around,
  ...checks,
  ...effects,
  ...lags,

  forms: oc
    .route({ method: 'GET', path: '/inquiry-forms', summary: 'The forms of inquiry to choose from' })
    .output(z.array(Form)),
  cycle: oc
    .route({ method: 'GET', path: '/cycles/{id}', summary: 'One cycle, with all that its page shows' })
    .input(Id)
    .output(CyclePage)
    .errors(problems),
  beginning: oc
    .route({ method: 'GET', path: '/cycles/beginning', summary: 'Your teams that can begin a cycle, and the forms of inquiry' })
    .output(Beginning),
  shared: oc
    .route({ method: 'GET', path: '/cycles/shared', summary: 'Shared cycles that you may read, newest first, 20 at a time' })
    .input(z.object({ search: z.string().trim().max(80).optional(), after: z.uuid().optional() }))
    .output(z.object({ cycles: z.array(CycleLine), more: z.boolean() })),
  list: oc
    .route({ method: 'GET', path: '/teams/{id}/cycles', summary: 'A team’s cycles that you may see, newest first' })
    .input(Id)
    .output(z.array(CycleLine))
    .errors(problems),
  start: oc
    .route({ method: 'POST', path: '/teams/{id}/cycles', summary: 'Begin a cycle, at any step, from whatever there is' })
    .input(
      Id.extend({
        formId: z.uuid(),
        step: Step,
        question: Written,
        change: Written,
        prediction: Written,
        saw: Written,
        /** From when it was tried; without it, from today where the step is one of trying. */
        triedFrom: Cycle.shape.triedFrom.optional(),
      }),
    )
    .output(Cycle)
    .errors({ ...problems, NO_SUCH_STEP: { status: 422 } }),
  carryOn: oc
    .route({ method: 'POST', path: '/cycles/{id}/carry-on', summary: 'Begin the next cycle where this one ended' })
    .input(Id)
    .output(Cycle)
    .errors({ ...problems, ALREADY_CARRIED_ON: { status: 409, data: Id } }),
  write: oc
    .route({
      method: 'PUT',
      path: '/cycles/{id}/texts/{field}',
      summary: 'Save one text; refused with both where somebody else changed it',
    })
    .input(Id.extend({ field: z.enum(TEXTS), was: Written, text: Written }))
    .output(Cycle)
    .errors(problems),
  judge: oc
    .route({
      method: 'PATCH',
      path: '/cycles/{id}',
      summary: 'Say whether it came as predicted, what is decided, from when it was tried',
    })
    .input(Id.extend({ was: Judgement, to: Judgement }))
    .output(Cycle)
    .errors(problems),
  advance: oc
    .route({
      method: 'POST',
      path: '/cycles/{id}/advance',
      summary: 'Move on to the next step; after the last one the cycle is closed',
    })
    .input(Id.extend({ from: Cycle.shape.step }))
    .output(Cycle)
    .errors({ ...problems, CANNOT_ADVANCE: { status: 409, data: z.object({ reason: z.enum(ADVANCE_PROBLEMS) }) } }),
  goTo: oc
    .route({ method: 'POST', path: '/cycles/{id}/step', summary: 'Go to any step, or open a closed cycle again' })
    .input(Id.extend({ from: Cycle.shape.step, step: Step }))
    .output(Cycle)
    .errors({ ...problems, NO_SUCH_STEP: { status: 422 } }),
  share: oc
    .route({ method: 'POST', path: '/cycles/{id}/share', summary: 'Share with everyone in the district, or take it back' })
    .input(Id.extend({ share: z.boolean() }))
    .output(Cycle)
    .errors({ ...problems, CANNOT_SHARE: { status: 409, data: z.object({ reason: z.enum(SHARE_PROBLEMS) }) } }),
  remove: oc
    .route({ method: 'POST', path: '/cycles/{id}/remove', summary: 'Take a cycle away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}

export { Comment } from './around-contract.ts'
