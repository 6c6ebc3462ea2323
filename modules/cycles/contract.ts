import { oc } from '@orpc/contract'
import * as z from 'zod'
import { EvidenceInput, EvidenceItem, Measure } from '../evidence/contract.ts'
import { Meeting } from '../teams/contract.ts'
import { PARTS } from '../teams/team.ts'
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
}).extend({ form: InTwo, stepName: InTwo.nullable(), teamId: z.uuid(), team: z.string(), place: z.string() })
export type CycleLine = z.infer<typeof CycleLine>

export const Comment = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  place: z.string().nullable(),
  text: z.string(),
  at: Instant,
  mine: z.boolean(),
})
export type Comment = z.infer<typeof Comment>

export const Companion = CycleLine.extend({ accepted: z.boolean(), offeredByUs: z.boolean() })

/** Everything the cycle's page shows, as this reader may see it. */
export const CyclePage = z.object({
  cycle: Cycle,
  form: Form,
  team: z.object({ id: z.uuid(), name: z.string(), placeId: z.uuid(), place: z.string(), level: z.string() }),
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

const Id = z.object({ id: z.uuid() })
const At = Cycle.pick({ id: true, version: true })
const problems = {
  NOT_FOUND: {},
  FORBIDDEN: {},
  /** Somebody else changed it since: theirs is sent along, so that no word is lost. */
  CONFLICT: { status: 409, data: z.object({ theirs: Cycle }) },
}

export const cycles = {
  forms: oc
    .route({ method: 'GET', path: '/inquiry-forms', summary: 'The forms of inquiry to choose from' })
    .output(z.array(Form)),
  cycle: oc
    .route({ method: 'GET', path: '/cycles/{id}', summary: 'One cycle, with all that its page shows' })
    .input(Id)
    .output(CyclePage)
    .errors(problems),
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
        step: z.string().max(60),
        question: Written,
        change: Written,
        prediction: Written,
        saw: Written,
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
    .errors({ ...problems, CONFLICT: { status: 409, data: z.object({ theirs: Written }) } }),
  judge: oc
    .route({
      method: 'PATCH',
      path: '/cycles/{id}',
      summary: 'Say whether it came as predicted, what is decided, from when it was tried',
    })
    .input(At.extend(Cycle.pick({ matched: true, decision: true, triedFrom: true }).partial().shape))
    .output(Cycle)
    .errors(problems),
  advance: oc
    .route({
      method: 'POST',
      path: '/cycles/{id}/advance',
      summary: 'Move on to the next step; after the last one the cycle is closed',
    })
    .input(At)
    .output(Cycle)
    .errors({ ...problems, CANNOT_ADVANCE: { status: 409, data: z.object({ reason: z.enum(ADVANCE_PROBLEMS) }) } }),
  goTo: oc
    .route({ method: 'POST', path: '/cycles/{id}/step', summary: 'Go back to an earlier step, or open a closed cycle again' })
    .input(At.extend({ step: z.string().max(60) }))
    .output(Cycle)
    .errors({ ...problems, NO_SUCH_STEP: { status: 422 } }),
  share: oc
    .route({ method: 'POST', path: '/cycles/{id}/share', summary: 'Share with everyone in the district, or take it back' })
    .input(At.extend({ share: z.boolean() }))
    .output(Cycle)
    .errors({ ...problems, CANNOT_SHARE: { status: 409, data: z.object({ reason: z.enum(SHARE_PROBLEMS) }) } }),
  remove: oc
    .route({ method: 'POST', path: '/cycles/{id}/remove', summary: 'Take a cycle away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  useMeasure: oc
    .route({
      method: 'PUT',
      path: '/cycles/{id}/measures/{measureId}',
      summary: 'Show one of the team’s measures on the cycle, or no longer',
    })
    .input(Id.extend({ measureId: z.uuid(), used: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  addEvidence: oc
    .route({ method: 'POST', path: '/cycles/{id}/evidence', summary: 'Add a quote or a photo' })
    .input(Id.extend({ item: EvidenceInput }))
    .output(EvidenceItem)
    .errors(problems),
  changeEvidence: oc
    .route({
      method: 'PATCH',
      path: '/cycles/{id}/evidence/{itemId}',
      summary: 'Tick whether it is shared with the cycle, or take it away',
    })
    .input(Id.extend({ itemId: z.uuid(), isShared: z.boolean().optional(), removed: z.boolean().optional() }))
    .output(z.object({}))
    .errors(problems),
  meetAbout: oc
    .route({
      method: 'PUT',
      path: '/meetings/{meetingId}/cycles/{id}',
      summary: 'Say that a meeting was about this cycle: its notes are the cycle’s notes',
    })
    .input(Id.extend({ meetingId: z.uuid(), about: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  offerCompanion: oc
    .route({
      method: 'POST',
      path: '/cycles/{id}/companions',
      summary: 'Offer another team’s shared cycle to be studied together with ours',
    })
    .input(Id.extend({ companionId: z.uuid() }))
    .output(z.object({}))
    .errors(problems),
  answerCompanion: oc
    .route({
      method: 'POST',
      path: '/cycles/{id}/companions/{companionId}/answer',
      summary: 'Accept an offered companion, or let it go',
    })
    .input(Id.extend({ companionId: z.uuid(), accept: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  comment: oc
    .route({ method: 'POST', path: '/cycles/{id}/comments', summary: 'Comment on a cycle that you may see' })
    .input(Id.extend({ text: z.string().trim().min(1).max(2000) }))
    .output(Comment)
    .errors(problems),
  removeComment: oc
    .route({ method: 'POST', path: '/cycles/{id}/comments/{commentId}/remove', summary: 'Take back a comment of mine' })
    .input(Id.extend({ commentId: z.uuid() }))
    .output(z.object({}))
    .errors(problems),
}
