import { oc } from '@orpc/contract'
import * as z from 'zod'

const COMMUNITY_VERBS = [
  'community.posted',
  'community.answered',
  'community.mentioned',
  'community.helped',
  'community.gathering',
  'community.gathering-changed',
  'community.called-off',
  'community.coming',
  'community.visit-taken-up',
  'community.beside-asked',
  'community.beside',
] as const

/** What people hear of: an answer, an invitation, an offer, what became of their practice. Never their own acts. */
export const NOTICED = [
  'cycle.commented',
  'cycle.companion-offered',
  'team.invited',
  'noticing.made',
  'noticing.named',
  'noticing.declined',
  'practice.adopted',
  'practice.adapted',
  'practice.merged',
  ...COMMUNITY_VERBS,
  'voice.raised',
  'voice.arrived',
  'voice.added',
  'voice.more-arrived',
  'voice.answered',
  'voice.asked',
  'voice.paused',
  'voice.passed',
  'voice.merged',
  'voice.invited',
  'voice.joined',
  'voice.decided',
  'voice.relieved',
  'learning.replied',
  'hello.said',
  'synthesis.author-asked',
] as const

export const Notice = z.object({
  eventId: z.uuid(),
  verb: z.enum(NOTICED),
  at: z.iso.datetime({ offset: true }),
  who: z.string(),
  team: z.string(),
  cycleId: z.uuid().nullable(),
  cycle: z.string().nullable(),
  practiceId: z.uuid().nullable(),
  practice: z.string().nullable(),
  noticingId: z.uuid().nullable(),
  helloId: z.uuid().nullable(),
  synthesisId: z.uuid().nullable(),
  communityId: z.uuid().nullable(),
  community: z.string().nullable(),
  voiceId: z.uuid().nullable(),
  toldId: z.uuid().nullable(),
  read: z.boolean(),
})
export type Notice = z.infer<typeof Notice>

export const notices = {
  list: oc.route({ method: 'GET', path: '/notices', summary: 'What I have heard lately, newest first' }).output(z.array(Notice)),
  markRead: oc
    .route({ method: 'POST', path: '/notices/read', summary: 'Mark all my notices as read' })
    .input(z.object({}))
    .output(z.object({})),
}
