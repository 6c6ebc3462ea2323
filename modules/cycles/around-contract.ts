import { oc } from '@orpc/contract'
import * as z from 'zod'
import { EvidenceInput, EvidenceItem } from '../evidence/contract.ts'
import { OFFER_PROBLEMS } from './cycle.ts'

export const Comment = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  place: z.string().nullable(),
  text: z.string(),
  at: z.iso.datetime({ offset: true }),
  mine: z.boolean(),
})
export type Comment = z.infer<typeof Comment>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

/** What stands around a cycle: its measures, evidence, meetings, companions, comments. */
export const around = {
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
    .errors({ ...problems, CANNOT_OFFER: { status: 409, data: z.object({ reason: z.enum(OFFER_PROBLEMS) }) } }),
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
    .route({
      method: 'POST',
      path: '/cycles/{id}/comments/{commentId}/remove',
      summary: 'Take back a comment of mine, or put it back',
    })
    .input(Id.extend({ commentId: z.uuid(), removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
